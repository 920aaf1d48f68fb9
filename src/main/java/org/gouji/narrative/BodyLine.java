package org.gouji.narrative;

import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.gouji.page.TextLine;

/**
 * A line of running text.
 *
 * @param section number of the section it stands in, 0 where the report has none
 * @param page place of its page in the report, from 1
 * @param sheet number of the PDF's page, from 1
 * @param pageHeight height of the page in points
 * @param text its text as it is read
 * @param box its extent
 * @param confidence estimated probability that a character of it is right, 0..1
 * @param picture whether it was read from a picture
 */
record BodyLine(
    int section,
    int page,
    int sheet,
    double pageHeight,
    String text,
    BoundingBox box,
    double confidence,
    boolean picture) {

  static BodyLine of(int section, PageContent page, TextLine line, boolean picture) {
    return new BodyLine(
        section,
        page.number(),
        page.sheet(),
        page.height(),
        PlainText.of(line.text()),
        line.box(),
        line.confidence(),
        picture);
  }
}
