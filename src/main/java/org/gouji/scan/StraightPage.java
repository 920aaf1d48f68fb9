package org.gouji.scan;

import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageFrame;
import org.gouji.page.Ruling;

/**
 * A page picture, upright, straight and clean.
 *
 * @param picture gray levels on white paper
 * @param pixelsPerPoint of the picture, the same in both directions
 * @param typeScale pixels to a point of type, if the page were A4; equal to {@code pixelsPerPoint}
 *     unless the PDF states another size for its page
 * @param rulings in points of the straightened page
 * @param marks the print without rulings and speckle, in pixels of the picture, from the top
 * @param frame takes places of the straightened page back to the page as displayed
 * @param quarterTurns by how many quarter turns the displayed page was turned clockwise
 * @param noise standard deviation of the paper's gray levels
 * @param legibility how well its text reads, 0..1
 */
public record StraightPage(
    GrayImage picture,
    double pixelsPerPoint,
    double typeScale,
    List<Ruling> rulings,
    List<Mark> marks,
    PageFrame frame,
    int quarterTurns,
    double noise,
    double legibility) {

  public StraightPage {
    rulings = List.copyOf(rulings);
    marks = List.copyOf(marks);
  }

  /** {@return in points} */
  public double width() {
    return picture.width() / pixelsPerPoint;
  }

  /** {@return in points} */
  public double height() {
    return picture.height() / pixelsPerPoint;
  }

  /** {@return the mark's place in points} */
  public BoundingBox place(Mark mark) {
    return BoundingBox.between(
        mark.left() / pixelsPerPoint,
        mark.top() / pixelsPerPoint,
        (mark.right() + 1) / pixelsPerPoint,
        (mark.bottom() + 1) / pixelsPerPoint);
  }
}
