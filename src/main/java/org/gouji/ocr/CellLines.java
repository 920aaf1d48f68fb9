package org.gouji.ocr;

import java.util.List;
import org.gouji.page.CellText;
import org.gouji.page.TextSource;
import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;
import org.gouji.scan.TextLines;

/**
 * Groups the marks of a cell to lines. Pieces of one height that are too far apart are one line all
 * the same.
 *
 * @param typeScale pixels to a point of type
 */
record CellLines(double typeScale) {

  /** Characters of a line of a label or a figure are at most this far apart, in points. */
  private static final double WORD_GAP = 14;

  /** Lines of running text: the widest space inside them, in points. */
  private static final double RUNNING_GAP = 16;

  /** Tallest character, in points: a title in 26 pt type, and what leaning adds to its line. */
  private static final double TALLEST = 34;

  /** Height of the digits of 9 pt type, in points: lower lines hold a dash only. */
  private static final double LEAST_LINE = 6;

  /** Points: a line of words has a mark as large; specks of bad scans are below, read as dots. */
  private static final double LEAST_OF_WORDS = 3;

  /** That an empty cell of a clean page is empty. */
  private static final double SURELY_BLANK = 0.999;

  /** That a cell is empty in which there are specks. */
  private static final double DIRTY_BLANK = 0.97;

  /** {@return the lines of a cell, from top to bottom} */
  List<MarkLine> of(List<Mark> marks) {
    return TextLines.of(marks, WORD_GAP * typeScale, TALLEST * typeScale);
  }

  /** {@return those lines of a cell that are more than specks; all if none is} */
  List<MarkLine> withoutSpecks(List<Mark> marks) {
    List<MarkLine> lines = of(marks);
    List<MarkLine> words =
        lines.stream().filter(line -> line.marks().stream().anyMatch(this::isOfWords)).toList();
    return words.isEmpty() ? lines : words;
  }

  private boolean isOfWords(Mark mark) {
    return Math.max(mark.width(), mark.height()) >= LEAST_OF_WORDS * typeScale;
  }

  /** {@return the lines of running text, from top to bottom} */
  List<MarkLine> running(List<Mark> marks) {
    return TextLines.of(marks, RUNNING_GAP * typeScale, TALLEST * typeScale);
  }

  /** {@return pixels; lower lines are shown to the readers as high as this} */
  int leastHeight() {
    return (int) Math.round(LEAST_LINE * typeScale);
  }

  /** {@return a cell with nothing but these specks in it, or not even them} */
  static CellText blank(List<Mark> specks) {
    return CellText.blank(specks.isEmpty() ? SURELY_BLANK : DIRTY_BLANK, TextSource.OCR);
  }
}
