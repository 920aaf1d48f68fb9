package org.gouji.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.CellText;
import org.gouji.page.PageText;
import org.gouji.page.TextLine;
import org.gouji.page.TextSource;

/**
 * A page's text as its text layer has it. A character belongs to the region that holds its middle.
 */
final class GlyphText implements PageText {

  /** Confidence left in a cell whose characters lie on each other or are of several sizes. */
  private static final double MIXED = 0.8;

  /** Share of a cell that an image must cover for its content to count as the cell's. */
  private static final double MUCH = 0.4;

  private final List<Glyph> glyphs;
  private final List<BoundingBox> drawings;
  private final FontTrust trust;

  /**
   * @param visible the characters of the page that can be seen
   * @param drawings what else is drawn that may be characters: outlines, small images
   */
  GlyphText(List<Glyph> visible, List<BoundingBox> drawings) {
    this.glyphs = List.copyOf(visible);
    this.drawings = List.copyOf(drawings);
    this.trust = new FontTrust(visible);
  }

  @Override
  public CellText label(BoundingBox region) {
    List<Glyph> inside = in(region);
    if (inside.isEmpty()) {
      return drawn(region)
          .map(ink -> new CellText("", 0, true, TextSource.TEXT, Optional.of(ink), List.of()))
          .orElseGet(() -> CellText.blank(trust.of(glyphs), TextSource.TEXT));
    }
    String text =
        GlyphLines.of(inside).stream().map(GlyphLines::text).collect(Collectors.joining("\n"));
    BoundingBox ink = BoundingBox.around(inside.stream().map(Glyph::box).toList());
    double confidence = trust.of(inside) * (CellGlyphs.areOfOnePiece(inside) ? 1 : MIXED);
    return new CellText(text, confidence, true, TextSource.TEXT, Optional.of(ink), List.of());
  }

  @Override
  public CellText figure(BoundingBox region) {
    return label(region);
  }

  @Override
  public Stream<TextLine> eachLine(BoundingBox region) {
    return GlyphLines.of(in(region)).stream().map(this::line);
  }

  private TextLine line(List<Glyph> glyphsOfLine) {
    BoundingBox box = BoundingBox.around(glyphsOfLine.stream().map(Glyph::box).toList());
    return new TextLine(GlyphLines.text(glyphsOfLine), box, trust.of(glyphsOfLine));
  }

  @Override
  public List<BoundingBox> ink(BoundingBox region) {
    return in(region).stream().map(Glyph::box).toList();
  }

  /**
   * What is drawn in a region without characters: an outline or image within it, or a larger image
   * that covers much of it, as where the figures of a table are one picture.
   */
  private Optional<BoundingBox> drawn(BoundingBox region) {
    return drawings.stream()
        .filter(drawing -> isWithin(drawing, region) || covers(drawing, region))
        .reduce(BoundingBox::union);
  }

  private static boolean isWithin(BoundingBox drawing, BoundingBox region) {
    return region.containsCenterOf(drawing)
        && drawing.height() < region.height()
        && drawing.width() < region.width();
  }

  private static boolean covers(BoundingBox drawing, BoundingBox region) {
    return drawing.sharedArea(region) > MUCH * region.area();
  }

  private List<Glyph> in(BoundingBox region) {
    return glyphs.stream().filter(glyph -> region.containsCenterOf(glyph.box())).toList();
  }
}
