/**
 * From input files to reports: which files there are, one document end to end, many documents side
 * by side. Enter at {@link org.gouji.run.ExtractionRun}; {@link org.gouji.run.InputDiscovery} finds
 * its input, {@link org.gouji.run.DocumentPipeline} reads one document.
 */
@NullMarked
package org.gouji.run;

import org.jspecify.annotations.NullMarked;
