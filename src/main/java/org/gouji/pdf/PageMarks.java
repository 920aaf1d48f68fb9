package org.gouji.pdf;

import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Ruling;

/**
 * Everything painted on a page, on the displayed page's coordinates.
 *
 * @param width of the displayed page in points
 * @param height of the displayed page in points
 * @param glyphs characters in the order of painting
 * @param rulings straight axis-parallel lines
 * @param images images in the order of painting
 * @param covers areas painted over what was there before
 * @param drawings extents of painted outlines with curves: text turned to outlines shows here
 */
record PageMarks(
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<PlacedImage> images,
    List<Cover> covers,
    List<BoundingBox> drawings) {

  PageMarks {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
    images = List.copyOf(images);
    covers = List.copyOf(covers);
    drawings = List.copyOf(drawings);
  }
}
