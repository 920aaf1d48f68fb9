package org.gouji.pdf;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.gouji.geometry.BoundingBox;

/**
 * An image painted on the page.
 *
 * @param box its extent on the displayed page
 * @param image what is painted; none if it cannot be decoded, and then nothing is
 * @param turn which way it stands on the displayed page; none if aslant
 * @param opaque whether it hides what is below it
 * @param plain whether its pixels are what is seen: it lets nothing through, or it is a mask
 *     painted in black
 * @param order position in the order of painting, shared with the glyphs
 */
record PlacedImage(
    BoundingBox box,
    Optional<PDImage> image,
    Optional<ImageTurn> turn,
    boolean opaque,
    boolean plain,
    int order) {

  /** {@return columns as displayed} */
  int columns() {
    return image.map(it -> isSideways() ? it.getHeight() : it.getWidth()).orElse(0);
  }

  /** {@return rows as displayed} */
  int rows() {
    return image.map(it -> isSideways() ? it.getWidth() : it.getHeight()).orElse(0);
  }

  private boolean isSideways() {
    return turn.map(ImageTurn::isSideways).orElse(false);
  }

  /** {@return pixels to a point, from left to right} */
  double scaleX() {
    return columns() / Math.max(1e-6, box.width());
  }

  /** {@return pixels to a point, from top to bottom} */
  double scaleY() {
    return rows() / Math.max(1e-6, box.height());
  }
}
