package org.gouji.output;

import java.awt.Color;
import org.gouji.match.Flag;

/** The colours of the flags, told apart with red-green blindness too (blue, orange, purple). */
final class FlagColor {

  /** What something is wrong with: crimson, darker than any flag, and always a frame. */
  static final Color BROKEN = new Color(0xA8003C);

  private static final Color OK = new Color(0x1B6FB3);
  private static final Color REVIEW = new Color(0xD95F02);
  private static final Color MISSING = new Color(0x7B3294);

  private FlagColor() {}

  static Color of(Flag flag) {
    return switch (flag) {
      case OK -> OK;
      case REVIEW -> REVIEW;
      case MISSING -> MISSING;
    };
  }

  /** {@return the colour as CSS writes it, {@code #1b6fb3}} */
  static String css(Flag flag) {
    return css(of(flag));
  }

  /** {@return the colour as CSS writes it} */
  static String css(Color color) {
    return "#%06x".formatted(color.getRGB() & 0xFFFFFF);
  }
}
