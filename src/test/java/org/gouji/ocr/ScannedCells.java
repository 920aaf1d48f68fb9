package org.gouji.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.CellText;
import org.gouji.page.PageContent;
import org.gouji.page.PageRaster;
import org.gouji.page.Ruling;

/**
 * For measuring, not a test: reads every cell between neighbouring rulings of pictures of A4 pages
 * as a figure and prints one line a cell. Arguments: tessdata folder, then pictures.
 */
final class ScannedCells {

  private ScannedCells() {}

  public static void main(String[] arguments) throws IOException {
    try (ScannedPageReader reader = new ScannedPageReader(Path.of(arguments[0]))) {
      for (int i = 1; i < arguments.length; i++) {
        read(reader, Path.of(arguments[i]));
      }
    }
  }

  private static void read(ScannedPageReader reader, Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    boolean portrait = image.getHeight() > image.getWidth();
    long start = System.nanoTime();
    PageContent page =
        reader.read(new PageRaster(1, portrait ? 595.3 : 841.9, portrait ? 841.9 : 595.3, image));
    long straight = System.nanoTime();
    List<BoundingBox> cells = cells(page);
    List<CellText> texts = new ArrayList<>();
    for (BoundingBox cell : cells) {
      boolean wide = page.text().ink(cell).size() > 16;
      texts.add(wide ? page.text().label(cell) : page.text().figure(cell));
    }
    long end = System.nanoTime();
    System.out.printf(
        "PAGE\t%s\t%d\t%d\t%d\t%.3f%n",
        file.getFileName(),
        (straight - start) / 1_000_000,
        (end - straight) / 1_000_000,
        cells.size(),
        page.soundness());
    for (int i = 0; i < cells.size(); i++) {
      BoundingBox cell = cells.get(i);
      CellText text = texts.get(i);
      System.out.printf(
          "CELL\t%.1f\t%.1f\t%.1f\t%.1f\t%s\t%.4f\t%s\t%s%n",
          cell.x(),
          cell.y(),
          cell.width(),
          cell.height(),
          text.text().replace("\n", "\\n"),
          text.confidence(),
          text.ink(),
          text.candidates().stream()
              .map(
                  each ->
                      each.reader().charAt(0)
                          + ":"
                          + each.text()
                          + ":"
                          + Math.round(each.probability() * 1000) / 1000.0)
              .toList());
    }
  }

  /** Cells by their top-left corners: down to the next level ruling, right to the next upright. */
  static List<BoundingBox> cells(PageContent page) {
    List<Ruling> level =
        page.rulings().stream()
            .filter(Ruling::isHorizontal)
            .sorted(Comparator.comparingDouble(Ruling::position))
            .toList();
    List<Ruling> upright =
        page.rulings().stream()
            .filter(ruling -> !ruling.isHorizontal())
            .sorted(Comparator.comparingDouble(Ruling::position))
            .toList();
    List<BoundingBox> cells = new ArrayList<>();
    for (Ruling top : level) {
      for (Ruling left : upright) {
        double x = left.position();
        double y = top.position();
        if (!covers(left, y + 4) || !covers(top, x + 4)) {
          continue;
        }
        double right = next(upright, x, y + 4);
        double bottom = next(level, y, x + 4);
        if (right > x && bottom > y) {
          cells.add(BoundingBox.between(x, y, right, bottom));
        }
      }
    }
    cells.sort(
        Comparator.comparingLong((BoundingBox cell) -> Math.round(cell.centerY() / 4))
            .thenComparingDouble(BoundingBox::x));
    return cells;
  }

  private static boolean covers(Ruling ruling, double along) {
    return ruling.from() - 1 <= along && along <= ruling.to() + 1;
  }

  private static double next(List<Ruling> rulings, double after, double along) {
    return rulings.stream()
        .filter(ruling -> ruling.position() > after + 4 && covers(ruling, along))
        .mapToDouble(Ruling::position)
        .findFirst()
        .orElse(after);
  }
}
