package org.gouji.bulk;

import org.gouji.message.Language;

/**
 * How the CSV files are written.
 *
 * @param bom whether they begin with a byte order mark, by which Excel and WPS know UTF-8
 * @param language of their sentences
 * @param program name and version, for {@code reports.csv}
 */
public record CsvStyle(boolean bom, Language language, String program) {}
