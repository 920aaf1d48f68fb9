package org.gouji.output;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.gouji.geometry.BoundingBox;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.page.PageRaster;

/**
 * The picture of a page with what was found on it drawn over it: rulings, cells, and in the cells
 * the ids and values of the matched fields, coloured by flag. Cells of a balance rule that fails
 * have a dashed frame, those that a finding names a solid one.
 */
final class PagePicture {

  /**
   * Pixels per point of the drawing. A column of the form is some 35 to 50 pt wide; at 3 its width
   * holds the 15 to 20 letters of a column id. Less and ids are cut, more and the files grow.
   */
  private static final double LEAST_DOTS_PER_POINT = 3;

  private static final double MOST_DOTS_PER_POINT = 4.2;

  private static final Color RULING = new Color(0x00, 0x99, 0xCC, 0xB0);
  private static final Color CELL = new Color(0x55, 0x55, 0x55, 0xA0);
  private static final int TINT_OPACITY = 0x2E;
  private static final float OUTLINE = 2;
  private static final float FRAME = 3;
  private static final float[] DASHES = {9, 6};

  /** Dots by which frames lie inside their cells, so that those of neighbours are told apart. */
  private static final double INSET = 3;

  private final PictureText text = new PictureText();

  /**
   * Draws a page.
   *
   * @param page what was seen on it
   * @param fields the document's fields; those of other pages are left out
   * @param broken those that something is wrong with
   */
  BufferedImage draw(InspectedPage page, List<ExtractedField> fields, BrokenCells broken) {
    PageRaster raster = page.raster();
    double scale = dotsPerPoint(raster);
    BufferedImage picture =
        new BufferedImage(
            Math.max(1, (int) Math.round(raster.width() * scale)),
            Math.max(1, (int) Math.round(raster.height() * scale)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.drawImage(
          raster.image(), 0, 0, picture.getWidth(), picture.getHeight(), Color.WHITE, null);
      outlines(graphics, page.cells(), scale);
      rulings(graphics, page.rulings(), scale);
      fields.forEach(field -> field(graphics, field, raster.pageNumber(), scale));
      fields.forEach(field -> frame(graphics, field, broken, raster.pageNumber(), scale));
    } finally {
      graphics.dispose();
    }
    return picture;
  }

  private static double dotsPerPoint(PageRaster raster) {
    double own = raster.image().getWidth() / raster.width();
    return Math.max(LEAST_DOTS_PER_POINT, Math.min(MOST_DOTS_PER_POINT, own));
  }

  private static void outlines(Graphics2D graphics, List<BoundingBox> cells, double scale) {
    graphics.setColor(CELL);
    graphics.setStroke(new BasicStroke(1));
    cells.forEach(cell -> graphics.draw(shape(cell, scale)));
  }

  /** A hairline has no area in points, so every ruling is drawn at least two dots wide. */
  private static void rulings(Graphics2D graphics, List<BoundingBox> rulings, double scale) {
    graphics.setColor(RULING);
    for (BoundingBox ruling : rulings) {
      Rectangle2D shape = shape(ruling, scale);
      double width = Math.max(shape.getWidth(), OUTLINE);
      double height = Math.max(shape.getHeight(), OUTLINE);
      graphics.fill(
          new Rectangle2D.Double(
              shape.getCenterX() - width / 2, shape.getCenterY() - height / 2, width, height));
    }
  }

  private static Optional<Rectangle2D> shape(ExtractedField field, int page, double scale) {
    return field
        .provenance()
        .filter(place -> place.page() == page)
        .map(place -> shape(place.box(), scale));
  }

  private static void frame(
      Graphics2D graphics, ExtractedField field, BrokenCells broken, int page, double scale) {
    String id = field.definition().id();
    boolean named = broken.named().contains(id);
    Optional<Rectangle2D> place = shape(field, page, scale);
    if (place.isEmpty() || !(named || broken.ofBrokenRules().contains(id))) {
      return;
    }
    graphics.setColor(FlagColor.BROKEN);
    graphics.setStroke(
        named
            ? new BasicStroke(FRAME)
            : new BasicStroke(
                OUTLINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, FRAME, DASHES, 0));
    Rectangle2D cell = place.get();
    graphics.draw(
        new Rectangle2D.Double(
            cell.getX() + INSET,
            cell.getY() + INSET,
            Math.max(0, cell.getWidth() - 2 * INSET),
            Math.max(0, cell.getHeight() - 2 * INSET)));
  }

  private void field(Graphics2D graphics, ExtractedField field, int page, double scale) {
    Optional<Rectangle2D> place = shape(field, page, scale);
    if (place.isEmpty()) {
      return;
    }
    Rectangle2D shape = place.get();
    Color color = FlagColor.of(field.flag());
    graphics.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), TINT_OPACITY));
    graphics.fill(shape);
    graphics.setColor(color);
    if (field.flag() != Flag.OK) {
      graphics.setStroke(new BasicStroke(OUTLINE));
      graphics.draw(shape);
    }
    text.label(graphics, shape, FieldLabel.lines(field), FieldLabel.value(field));
  }

  private static Rectangle2D shape(BoundingBox box, double scale) {
    return new Rectangle2D.Double(
        box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
  }
}
