package org.gouji.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.CellText;
import org.gouji.page.PageContent;
import org.gouji.page.PageFrame;
import org.gouji.page.PageKind;
import org.gouji.page.PageText;
import org.gouji.page.Ruling;
import org.gouji.page.TextLine;
import org.gouji.page.TextSource;

/** A page being set: rulings, and characters of which the Chinese are as wide as high. */
public final class Sheet {

  /**
   * A character on the sheet.
   *
   * @param text one character
   * @param box its square
   */
  public record Sign(String text, BoundingBox box) {}

  private final int number;
  private final double width;
  private final double height;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Sign> signs = new ArrayList<>();

  /** An empty page {@code number} of {@code width} x {@code height} points. */
  public Sheet(int number, double width, double height) {
    this.number = number;
    this.width = width;
    this.height = height;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  public List<Ruling> rulings() {
    return List.copyOf(rulings);
  }

  public List<Sign> signs() {
    return List.copyOf(signs);
  }

  /** Rules lines. */
  public Sheet rule(List<Ruling> lines) {
    rulings.addAll(lines);
    return this;
  }

  /** Rules a line from left to right. */
  public Sheet across(double y, double fromX, double toX) {
    rulings.add(Ruling.horizontal(y, fromX, toX, 0.5));
    return this;
  }

  /** Rules a line from top to bottom. */
  public Sheet down(double x, double fromY, double toY) {
    rulings.add(Ruling.vertical(x, fromY, toY, 0.5));
    return this;
  }

  /** Prints {@code text} in characters of {@code size} points from ({@code x}, {@code y}) on. */
  public Sheet print(double x, double y, double size, String text) {
    double at = x;
    for (int codePoint : text.codePoints().toArray()) {
      double advance = advance(codePoint, size);
      signs.add(new Sign(Character.toString(codePoint), new BoundingBox(at, y, advance, size)));
      at += advance;
    }
    return this;
  }

  static double advance(int codePoint, double size) {
    return codePoint < 0x100 ? size / 2 : size;
  }

  /** {@return the page as a reader of its text layer would give it} */
  public PageContent content() {
    return new PageContent(
        number,
        width,
        height,
        PageKind.BORN_DIGITAL,
        rulings,
        new Signs(List.copyOf(signs)),
        PageFrame.IDENTITY,
        1);
  }

  private record Signs(List<Sign> signs) implements PageText {

    private static final double CERTAIN = 0.9999;

    @Override
    public CellText label(BoundingBox region) {
      List<TextLine> lines = lines(region);
      if (lines.isEmpty()) {
        return CellText.blank(CERTAIN, TextSource.TEXT);
      }
      return new CellText(
          lines.stream().map(TextLine::text).collect(Collectors.joining("\n")),
          CERTAIN,
          true,
          TextSource.TEXT,
          Optional.of(BoundingBox.around(lines.stream().map(TextLine::box).toList())),
          List.of());
    }

    @Override
    public CellText figure(BoundingBox region) {
      return label(region);
    }

    @Override
    public Stream<TextLine> eachLine(BoundingBox region) {
      List<List<Sign>> lines = new ArrayList<>();
      for (Sign sign : in(region)) {
        List<Sign> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
        if (!last.isEmpty() && last.get(0).box().y() == sign.box().y()) {
          last.add(sign);
        } else {
          lines.add(new ArrayList<>(List.of(sign)));
        }
      }
      return lines.stream().map(Signs::line);
    }

    @Override
    public List<BoundingBox> ink(BoundingBox region) {
      return in(region).stream().map(Sign::box).toList();
    }

    private List<Sign> in(BoundingBox region) {
      return signs.stream()
          .filter(sign -> region.containsCenterOf(sign.box()))
          .sorted(
              Comparator.comparingDouble((Sign sign) -> sign.box().y())
                  .thenComparingDouble(sign -> sign.box().x()))
          .toList();
    }

    private static TextLine line(List<Sign> line) {
      return new TextLine(
          line.stream().map(Sign::text).collect(Collectors.joining()),
          BoundingBox.around(line.stream().map(Sign::box).toList()),
          CERTAIN);
    }
  }
}
