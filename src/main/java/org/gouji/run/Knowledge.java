package org.gouji.run;

import org.gouji.match.ReportReader;
import org.gouji.narrative.NarrativeReader;

/**
 * What reading a document takes beyond the document itself.
 *
 * @param reports reads fields, by the forms
 * @param settlement decides what is sure once all fields are read
 * @param narratives reads the statistics in the running text
 */
public record Knowledge(ReportReader reports, Settlement settlement, NarrativeReader narratives) {}
