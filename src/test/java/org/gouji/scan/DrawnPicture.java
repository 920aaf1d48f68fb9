package org.gouji.scan;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A small picture drawn with characters: {@code #} ink, {@code +} faint ink, the rest paper. */
public final class DrawnPicture {

  private static final int INK = 20;
  private static final int FAINT = 120;
  private static final int PAPER = 250;

  private DrawnPicture() {}

  /** {@return the picture of these rows} */
  public static GrayImage of(String... rows) {
    int width = Arrays.stream(rows).mapToInt(String::length).max().orElse(0);
    GrayImage image = GrayImage.white(width, rows.length);
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < width; x++) {
        char drawn = x < rows[y].length() ? rows[y].charAt(x) : ' ';
        image.set(x, y, drawn == '#' ? INK : drawn == '+' ? FAINT : PAPER);
      }
    }
    return image;
  }

  /** {@return the picture that was drawn with other means, in 8-bit gray} */
  public static GrayImage of(BufferedImage drawn) {
    GrayImage image = GrayImage.white(drawn.getWidth(), drawn.getHeight());
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        image.set(x, y, drawn.getRaster().getSample(x, y, 0));
      }
    }
    return image;
  }

  /** {@return a mark as large as the picture} */
  public static Mark whole(GrayImage image) {
    return new Mark(0, 0, image.width() - 1, image.height() - 1, 1);
  }

  /** {@return a line of these marks, from left to right} */
  public static MarkLine line(Mark... marks) {
    Mark box = Arrays.stream(marks).reduce(Mark::union).orElseThrow();
    return new MarkLine(box, Arrays.asList(marks));
  }
}
