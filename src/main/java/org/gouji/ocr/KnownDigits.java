package org.gouji.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;

/**
 * The digits of a page that both readers surely read, by their shapes: a table of 150 zeros is read
 * a few times, and the other zeros are known by sight. A shape is known only where two sure ones
 * differ from it nowhere, and everything that looks like it was read the same.
 */
final class KnownDigits {

  /**
   * How much two pictures of one digit may differ in any 3 x 3 pixels, in parts of the step from
   * paper to ink. On the scans of corpus/ and degraded ones zeros of a page differ by 0.16 to 0.29
   * (first and last decile), digits that are not the same by 0.37 and more. At 0.25 72 % of the
   * single digits are known, at 0.2 65 %.
   */
  private static final double MOST_DIFFERENT = 0.25;

  /** So many sure readings teach a shape: one of them may be a chance. */
  private static final int LEAST_SEEN = 2;

  /** Both readers agree, without doubt. */
  private static final double SURE = 0.99;

  /** White around a digit: its soft edge, and room to be moved by a pixel. */
  private static final int BORDER = 2;

  private final int leastHeight;
  private final List<Known> known = new ArrayList<>();

  private record Known(Shape shape, FigureReader.Figure figure) {}

  /**
   * @param leastHeight of a digit in pixels: lower marks are dashes and dirt, all alike
   */
  KnownDigits(int leastHeight) {
    this.leastHeight = leastHeight;
  }

  /** {@return what a line says that is one digit of a known shape, no surer than those like it} */
  Optional<FigureReader.Figure> read(GrayImage page, MarkLine line) {
    if (known.size() < LEAST_SEEN || !isOneCharacter(line)) {
      return Optional.empty();
    }
    Shape shape = Shape.of(page, line.box());
    List<FigureReader.Figure> alike =
        known.stream().filter(it -> it.shape().isLike(shape)).map(Known::figure).toList();
    List<FigureReader.Figure> sure =
        alike.stream()
            .filter(it -> it.confidence() >= SURE)
            .sorted(Comparator.comparingDouble(FigureReader.Figure::confidence))
            .toList();
    return sure.size() >= LEAST_SEEN
            && isDigit(sure.get(0).text())
            && alike.stream().allMatch(it -> it.text().equals(sure.get(0).text()))
        ? Optional.of(sure.get(0))
        : Optional.empty();
  }

  /** Learns what a line looks like that the readers have read. */
  void add(GrayImage page, MarkLine line, FigureReader.Figure figure) {
    if (isOneCharacter(line)) {
      known.add(new Known(Shape.of(page, line.box()), figure));
    }
  }

  private boolean isOneCharacter(MarkLine line) {
    return line.marks().size() == 1 && line.box().height() >= leastHeight;
  }

  private static boolean isDigit(String text) {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /** A character in parts of its ink, 0 paper to 1 ink. */
  private static final class Shape {

    private final int width;
    private final int height;
    private final float[] ink;

    private Shape(int width, int height, float[] ink) {
      this.width = width;
      this.height = height;
      this.ink = ink;
    }

    static Shape of(GrayImage page, Mark box) {
      int width = box.width() + 2 * BORDER;
      int height = box.height() + 2 * BORDER;
      int[] levels = new int[width * height];
      for (int i = 0; i < levels.length; i++) {
        levels[i] = page.atOrWhite(box.left() - BORDER + i % width, box.top() - BORDER + i / width);
      }
      int[] sorted = levels.clone();
      Arrays.sort(sorted);
      int dark = sorted[sorted.length / 10];
      int paper = sorted[sorted.length - 1 - sorted.length / 10];
      float[] ink = new float[levels.length];
      for (int i = 0; i < ink.length; i++) {
        float share = (paper - levels[i]) / (float) Math.max(1, paper - dark);
        ink[i] = Math.max(0, Math.min(1, share));
      }
      return new Shape(width, height, ink);
    }

    /** Whether this is the same shape, when moved by a pixel at most. */
    boolean isLike(Shape other) {
      if (Math.abs(width - other.width) > 1 || Math.abs(height - other.height) > 1) {
        return false;
      }
      for (int down = -1; down <= 1; down++) {
        for (int right = -1; right <= 1; right++) {
          if (isLike(other, right, down)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean isLike(Shape other, int right, int down) {
      int columns = Math.max(width, other.width) + 2;
      int rows = Math.max(height, other.height) + 2;
      // Of the last three rows: differences of the pixels, summed up over three columns.
      float[][] sums = new float[3][columns];
      for (int y = -1; y < rows - 1; y++) {
        float[] sum = sums[(y + 1) % 3];
        float before = 0;
        float here = difference(other, -1, y, right, down);
        for (int x = -1; x < columns - 1; x++) {
          float next = difference(other, x + 1, y, right, down);
          sum[x + 1] = before + here + next;
          if (sums[0][x + 1] + sums[1][x + 1] + sums[2][x + 1] > 9 * MOST_DIFFERENT) {
            return false;
          }
          before = here;
          here = next;
        }
      }
      return true;
    }

    private float difference(Shape other, int x, int y, int right, int down) {
      return Math.abs(at(x, y) - other.at(x - right, y - down));
    }

    private float at(int x, int y) {
      return x < 0 || y < 0 || x >= width || y >= height ? 0 : ink[y * width + x];
    }
  }
}
