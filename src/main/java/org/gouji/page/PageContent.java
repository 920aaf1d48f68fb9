package org.gouji.page;

import java.util.List;
import org.gouji.geometry.BoundingBox;

/**
 * A page with its rulings and its text, upright and straight.
 *
 * @param number place of the page in the report, from 1: neighbours differ by one. Other than
 *     {@code sheet} only where a sheet before it holds two pages
 * @param sheet number of the PDF's page on which it stands, from 1
 * @param width in points
 * @param height in points
 * @param kind how it was read
 * @param rulings table lines and other straight lines, in no particular order
 * @param text answers what is printed where
 * @param frame takes places of this page back to the page as displayed
 * @param soundness how far the page's text may be trusted at all, 0..1: for a text layer the share
 *     of characters that are what they look like, for a picture its legibility
 */
public record PageContent(
    int number,
    int sheet,
    double width,
    double height,
    PageKind kind,
    List<Ruling> rulings,
    PageText text,
    PageFrame frame,
    double soundness) {

  public PageContent {
    rulings = List.copyOf(rulings);
  }

  /** A page that is a whole page of the PDF. */
  public PageContent(
      int number,
      double width,
      double height,
      PageKind kind,
      List<Ruling> rulings,
      PageText text,
      PageFrame frame,
      double soundness) {
    this(number, number, width, height, kind, rulings, text, frame, soundness);
  }

  /** {@return the same page of the same sheet, at another place in the report} */
  public PageContent numbered(int place) {
    return new PageContent(place, sheet, width, height, kind, rulings, text, frame, soundness);
  }

  /** {@return the same page, its text told by another source} */
  public PageContent with(PageText other) {
    return new PageContent(number, sheet, width, height, kind, rulings, other, frame, soundness);
  }

  /** {@return the same page, its places taken back to the page as displayed in another way} */
  public PageContent with(PageFrame other) {
    return new PageContent(number, sheet, width, height, kind, rulings, text, other, soundness);
  }

  /** {@return the whole page} */
  public BoundingBox box() {
    return new BoundingBox(0, 0, width, height);
  }
}
