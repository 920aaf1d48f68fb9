package org.gouji.golden;

import java.nio.file.Path;
import java.util.List;

/**
 * A report of the corpus, as it is printed.
 *
 * @param file the document
 * @param sourceFile its path in {@code corpus/}, {@code /} separators
 * @param layout id of the form it uses
 * @param year the year it reports on
 * @param authority who reports
 * @param kind how its pages are made: {@code born_digital}, {@code scan_clean} and so on
 * @param fields the fields it prints
 */
record TrueReport(
    Path file,
    String sourceFile,
    String layout,
    int year,
    String authority,
    String kind,
    List<TrueField> fields) {

  TrueReport {
    fields = List.copyOf(fields);
  }

  /** {@return whether every page has a sound text layer, so that no picture has to be read} */
  boolean bornDigital() {
    return kind.equals("born_digital");
  }
}
