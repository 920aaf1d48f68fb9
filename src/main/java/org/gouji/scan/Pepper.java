package org.gouji.scan;

import java.util.List;

/** Dark specks of a bad scan, too small to be part of a line or a character. */
final class Pepper {

  /** In pixels at 150 dots per inch: a full stop is as large, but stands beside characters. */
  private static final int LARGEST = 3;

  private static final int DARK = 100;

  private static final int ALONE = 6;

  private Pepper() {}

  /** {@return the picture with every small speck that stands alone painted over} */
  static GrayImage removed(GrayImage image) {
    int width = image.width();
    boolean[] dark = new boolean[width * image.height()];
    byte[] levels = image.levels();
    for (int i = 0; i < dark.length; i++) {
      dark[i] = (levels[i] & 0xff) < DARK;
    }
    List<Mark> marks = Components.of(dark, width, image.height());
    List<Mark> large = marks.stream().filter(mark -> !isSmall(mark)).toList();
    MarkIndex index = new MarkIndex(large, 32);
    GrayImage clean = new GrayImage(width, image.height(), levels.clone());
    marks.stream()
        .filter(Pepper::isSmall)
        .filter(mark -> !index.anyNear(mark, ALONE))
        .forEach(mark -> paint(clean, mark));
    return clean;
  }

  private static boolean isSmall(Mark mark) {
    return mark.width() <= LARGEST && mark.height() <= LARGEST;
  }

  private static void paint(GrayImage image, Mark mark) {
    int paper = 0;
    int count = 0;
    for (int x = mark.left() - 3; x <= mark.right() + 3; x++) {
      paper += image.atOrWhite(x, mark.top() - 3) + image.atOrWhite(x, mark.bottom() + 3);
      count += 2;
    }
    int level = paper / count;
    for (int y = Math.max(0, mark.top() - 1); y <= mark.bottom() + 1; y++) {
      for (int x = Math.max(0, mark.left() - 1); x <= mark.right() + 1; x++) {
        if (x < image.width() && y < image.height()) {
          image.set(x, y, level);
        }
      }
    }
  }
}
