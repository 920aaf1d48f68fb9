package org.gouji.page;

/**
 * One reading that one reader proposed for a cell.
 *
 * @param text as the reader gave it, shapes mapped to the alphabet of figures
 * @param probability the reader's own estimate that the text is right, 0..1
 * @param reader a short stable name: {@code tesseract}, {@code ppocr}, {@link #CODES}
 */
public record Candidate(String text, double probability, String reader) {

  /** The codes of characters that the page shows as empty boxes. */
  public static final String CODES = "codes";
}
