package org.gouji.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Takes PDF user space (origin bottom-left, y up, before {@code /Rotate}) to the displayed page
 * (origin top-left, y down, after {@code /Rotate}).
 */
final class DisplayTransform {

  private final AffineTransform transform;
  private final double width;
  private final double height;

  private DisplayTransform(AffineTransform transform, double width, double height) {
    this.transform = transform;
    this.width = width;
    this.height = height;
  }

  static DisplayTransform of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double w = crop.getWidth();
    double h = crop.getHeight();
    int turns = Math.floorMod(page.getRotation() / 90, 4);
    AffineTransform upright =
        new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
    AffineTransform rotated =
        switch (turns) {
          case 1 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 2 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 3 -> new AffineTransform(0, -1, 1, 0, 0, w);
          default -> new AffineTransform();
        };
    rotated.concatenate(upright);
    boolean sideways = turns % 2 == 1;
    return new DisplayTransform(rotated, sideways ? h : w, sideways ? w : h);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  Point2D apply(double x, double y) {
    return transform.transform(new Point2D.Double(x, y), null);
  }

  /**
   * {@return number of quarter turns clockwise, 0..3, in which a user-space direction is displayed}
   */
  int quarterTurns(double dx, double dy) {
    Point2D shown = transform.deltaTransform(new Point2D.Double(dx, dy), null);
    double angle = Math.toDegrees(Math.atan2(shown.getY(), shown.getX()));
    return Math.floorMod(Math.round((float) (angle / 90)), 4);
  }
}
