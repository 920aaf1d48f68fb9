package org.gouji.narrative;

import java.util.List;

/**
 * A paragraph of running text, over line and page breaks.
 *
 * @param lines its lines, at least one
 */
record Paragraph(List<BodyLine> lines) {

  Paragraph {
    lines = List.copyOf(lines);
  }

  int section() {
    return lines.get(0).section();
  }

  /**
   * {@return its text} Lines are joined without anything between them: Chinese has no space there,
   * and a number broken at the end of a line (341 / 19件) is one number.
   */
  String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()));
    return PlainText.of(text.toString());
  }

  /** {@return the PDF's page on which its character {@code index} stands} */
  int pageOf(int index) {
    int end = 0;
    for (BodyLine line : lines) {
      end += line.text().length();
      if (index < end) {
        return line.sheet();
      }
    }
    return lines.get(lines.size() - 1).sheet();
  }

  double confidence() {
    return lines.stream().mapToDouble(line -> line.confidence()).min().orElse(0);
  }

  boolean picture() {
    return lines.stream().anyMatch(BodyLine::picture);
  }
}
