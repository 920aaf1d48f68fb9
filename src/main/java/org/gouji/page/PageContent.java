package org.gouji.page;

import java.util.List;
import org.gouji.geometry.BoundingBox;

/**
 * A page with its rulings and its text, upright and straight.
 *
 * @param number page number from 1
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

  /** {@return the whole page} */
  public BoundingBox box() {
    return new BoundingBox(0, 0, width, height);
  }
}
