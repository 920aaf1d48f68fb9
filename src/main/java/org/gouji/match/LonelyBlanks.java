package org.gouji.match;

import java.util.List;
import org.gouji.page.TextSource;

/**
 * Doubts blank cells of scanned pages that stand alone. A report that leaves zeros blank does so
 * along a row or a column; a single blank among figures is more likely a cell whose figure was lost
 * with a ruling, a fold or a seal.
 */
final class LonelyBlanks {

  /** Share of the cells of its row or column that must be blank too for a blank to be believed. */
  private static final double COMPANY = 0.5;

  /** Confidence in a blank that stands alone. */
  private static final double DOUBTFUL = 0.9;

  private LonelyBlanks() {}

  /** {@return the fields with lonely blanks for review} */
  static List<ExtractedField> doubted(List<ExtractedField> fields) {
    return fields.stream()
        .map(
            field ->
                isBlank(field) && isLonely(field, fields)
                    ? field.doubted(DOUBTFUL, Reason.LOW_CONFIDENCE)
                    : field)
        .toList();
  }

  private static boolean isBlank(ExtractedField field) {
    return field.source() == TextSource.OCR
        && field.reading() == ReadingKind.BLANK
        && field.flag() == Flag.OK;
  }

  private static boolean isLonely(ExtractedField blank, List<ExtractedField> fields) {
    return company(blank, fields, true) < COMPANY && company(blank, fields, false) < COMPANY;
  }

  /**
   * Share of blanks among the other printed cells of the field's row or column; 0 if there are
   * none.
   */
  private static double company(
      ExtractedField blank, List<ExtractedField> fields, boolean alongRow) {
    List<ExtractedField> others =
        fields.stream()
            .filter(
                other ->
                    !other.definition().equals(blank.definition())
                        && other.provenance().isPresent())
            .filter(other -> other.definition().table().equals(blank.definition().table()))
            .filter(
                other ->
                    alongRow
                        ? other.definition().rowLabel().equals(blank.definition().rowLabel())
                        : other.definition().columnLabel().equals(blank.definition().columnLabel()))
            .toList();
    long blanks = others.stream().filter(other -> other.reading() == ReadingKind.BLANK).count();
    return others.isEmpty() ? 0 : (double) blanks / others.size();
  }
}
