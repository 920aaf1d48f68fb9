package org.gouji.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.page.Ruling;

/** The print of a straightened picture: its marks, with rulings, speckle and holes left out. */
final class Ink {

  /** Points: punch holes are 14 wide and more. */
  private static final double LEAST_HOLE = 8;

  private final GrayImage image;
  private final double pixelsPerPoint;
  private final boolean[] print;
  private final List<Ruling> rulings;

  private Ink(GrayImage image, double pixelsPerPoint, List<Ruling> rulings) {
    this.image = image;
    this.pixelsPerPoint = pixelsPerPoint;
    this.rulings = rulings;
    this.print = Binarization.print(image, (int) Math.max(6, Math.round(7 * pixelsPerPoint)));
  }

  /**
   * {@return the marks of the picture, from top to bottom}
   *
   * @param rulings in pixels of the picture
   */
  static List<Mark> marks(GrayImage image, double pixelsPerPoint, List<Ruling> rulings) {
    Ink ink = new Ink(image, pixelsPerPoint, rulings);
    rulings.forEach(ink::erase);
    List<Mark> sized =
        Components.of(ink.print, image.width(), image.height()).stream()
            .filter(ink::isPrint)
            .toList();
    return ink.withoutSpeckle(sized);
  }

  /**
   * Erases the stroke of a ruling column by column where the dark run across it is no longer than
   * the stroke is thick; a longer run is a character that touches the ruling, and stays.
   */
  private void erase(Ruling ruling) {
    int width = image.width();
    int height = image.height();
    int reach = (int) Math.ceil(ruling.thickness() / 2 + 0.9 * pixelsPerPoint);
    double most = ruling.thickness() + 1.6 * pixelsPerPoint;
    int across = ruling.isHorizontal() ? width : 1;
    int along = ruling.isHorizontal() ? 1 : width;
    int limit = ruling.isHorizontal() ? height : width;
    int alongLimit = ruling.isHorizontal() ? width : height;
    int middle = (int) Math.round(ruling.position());
    int from = Math.max(0, (int) (ruling.from() - 2 * pixelsPerPoint));
    int to = Math.min(alongLimit - 1, (int) (ruling.to() + 2 * pixelsPerPoint));
    for (int i = from; i <= to; i++) {
      int k = Math.max(0, middle - reach);
      int last = Math.min(limit - 1, middle + reach);
      while (k <= last) {
        if (!print[i * along + k * across]) {
          k++;
          continue;
        }
        int start = k;
        while (start > 0 && print[i * along + (start - 1) * across]) {
          start--;
        }
        int end = k;
        while (end < limit - 1 && print[i * along + (end + 1) * across]) {
          end++;
        }
        if (end - start + 1 <= most) {
          for (int j = start; j <= end; j++) {
            print[i * along + j * across] = false;
          }
        }
        k = end + 1;
      }
    }
  }

  private boolean isPrint(Mark mark) {
    double width = mark.width() / pixelsPerPoint;
    double height = mark.height() / pixelsPerPoint;
    if (mark.area() < 3 || Math.max(width, height) < 0.8) {
      return false;
    }
    boolean hole = Math.min(width, height) > LEAST_HOLE && isSolid(mark);
    boolean remains = rulings.stream().anyMatch(ruling -> isRemainOf(ruling, mark));
    return !hole && !remains;
  }

  /** Whether the middle of the mark is dark all over: bold characters have light in it. */
  private boolean isSolid(Mark mark) {
    int dark = 0;
    int all = 0;
    for (int y = mark.top() + mark.height() / 4; y <= mark.bottom() - mark.height() / 4; y++) {
      for (int x = mark.left() + mark.width() / 4; x <= mark.right() - mark.width() / 4; x++) {
        dark += print[y * image.width() + x] ? 1 : 0;
        all++;
      }
    }
    return dark > 0.97 * all;
  }

  /** What erasing left of a ruling: thin, along it, on it. */
  private boolean isRemainOf(Ruling ruling, Mark mark) {
    double middleX = (mark.left() + mark.right()) / 2.0;
    double middleY = (mark.top() + mark.bottom()) / 2.0;
    double aside = ruling.isHorizontal() ? middleY : middleX;
    double along = ruling.isHorizontal() ? middleX : middleY;
    double thickness = ruling.isHorizontal() ? mark.height() : mark.width();
    return Math.abs(aside - ruling.position()) <= ruling.thickness() / 2 + 1.6 * pixelsPerPoint
        && thickness <= ruling.thickness() + 2.2 * pixelsPerPoint
        && along >= ruling.from() - 3 * pixelsPerPoint
        && along <= ruling.to() + 3 * pixelsPerPoint;
  }

  /** A dot belongs to print only beside something larger; alone it is dirt. */
  private List<Mark> withoutSpeckle(List<Mark> marks) {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparingInt(Mark::top).thenComparingInt(Mark::left));
    List<Mark> large =
        sorted.stream()
            .filter(mark -> Math.max(mark.width(), mark.height()) >= 2.4 * pixelsPerPoint)
            .toList();
    MarkIndex index = new MarkIndex(large, (int) Math.ceil(12 * pixelsPerPoint));
    int reach = (int) Math.ceil(5 * pixelsPerPoint);
    return sorted.stream()
        .filter(
            mark ->
                Math.max(mark.width(), mark.height()) >= 2.4 * pixelsPerPoint
                    || index.anyNear(mark, reach))
        .toList();
  }
}
