package org.gouji.bulk;

import java.util.List;
import org.gouji.message.Language;

/**
 * How the output is written.
 *
 * @param bom whether CSV files begin with a byte order mark, by which Excel and WPS know UTF-8
 * @param language of the sentences
 * @param program name and version, for {@code reports.csv}
 * @param parquet whether the tables are written as Parquet files too
 * @param review whether the worklist and the review page are written
 */
public record CsvStyle(
    boolean bom, Language language, String program, boolean parquet, boolean review) {

  /** CSV files only. */
  public CsvStyle(boolean bom, Language language, String program) {
    this(bom, language, program, false, false);
  }

  /** {@return a text that is another whenever the output is} */
  String fingerprint() {
    return List.of(bom, language, program, parquet, review).toString();
  }
}
