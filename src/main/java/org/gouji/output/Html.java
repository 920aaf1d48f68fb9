package org.gouji.output;

/** Text for an HTML page. Everything that comes from a report goes through here. */
public final class Html {

  private Html() {}

  /**
   * {@return {@code text} such that a browser shows it as it is, between tags and in attribute
   * values}
   */
  public static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(shown(c));
              }
            });
    return escaped.toString();
  }

  /** Control characters and halves of surrogate pairs are not allowed in HTML. */
  private static int shown(int c) {
    boolean whitespace = c == '\t' || c == '\n' || c == '\r';
    boolean control = (c < 0x20 && !whitespace) || (c >= 0x7F && c < 0xA0);
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || half ? 0xFFFD : c;
  }
}
