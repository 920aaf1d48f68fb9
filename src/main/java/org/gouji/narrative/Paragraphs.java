package org.gouji.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Joins lines into paragraphs. A paragraph begins where a line is indented, or after one that ends
 * early; a page break alone ends none.
 */
final class Paragraphs {

  /**
   * An indented line begins this many characters right of the margin. Chinese paragraphs are
   * indented by two; what a punctuation mark at the edge shifts a line by stays below one half.
   */
  private static final double INDENT = 1.3;

  /**
   * A line that ends so many characters before the margin ends its paragraph. Unjustified lines end
   * up to three early, before a word or a figure that is not broken.
   */
  private static final double EARLY_END = 4.5;

  /** After a full stop already this much: the next word would have had room. */
  private static final double EARLY_STOP = 1.5;

  private static final String SENTENCE_ENDS = "。！？；：";

  /** Of the margins of a page, only lines at least this long tell. */
  private static final int LONG_LINE = 15;

  /** Share of a picture's lines that specks or a bent page may put beyond the margin. */
  private static final double OUTLIERS = 0.2;

  private record Margins(double left, double right, double character) {}

  private Paragraphs() {}

  /** {@return the paragraphs of {@code lines}, which are in reading order} */
  static List<Paragraph> of(List<BodyLine> lines) {
    Map<Integer, Margins> margins = new HashMap<>();
    lines.forEach(line -> margins.computeIfAbsent(line.page(), page -> margins(lines, page)));
    List<Paragraph> paragraphs = new ArrayList<>();
    List<BodyLine> open = new ArrayList<>();
    for (BodyLine line : lines) {
      Margins here = margins.getOrDefault(line.page(), new Margins(0, 0, 1));
      if (!open.isEmpty()) {
        BodyLine last = open.get(open.size() - 1);
        Margins before = margins.getOrDefault(last.page(), here);
        if (last.section() != line.section() || isIndented(line, here) || endsEarly(last, before)) {
          paragraphs.add(new Paragraph(open));
          open.clear();
        }
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(open));
    }
    return paragraphs;
  }

  private static boolean isIndented(BodyLine line, Margins margins) {
    return line.box().x() > margins.left() + INDENT * margins.character();
  }

  private static boolean endsEarly(BodyLine line, Margins margins) {
    double left = (margins.right() - line.box().right()) / margins.character();
    String text = line.text();
    boolean stops = !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return left > (stops ? EARLY_STOP : EARLY_END);
  }

  private static Margins margins(List<BodyLine> lines, int page) {
    List<BodyLine> all = lines.stream().filter(line -> line.page() == page).toList();
    List<BodyLine> lengthy =
        all.stream().filter(line -> line.text().length() >= LONG_LINE).toList();
    List<BodyLine> telling = lengthy.isEmpty() ? all : lengthy;
    double outliers = all.stream().anyMatch(BodyLine::picture) ? OUTLIERS : 0;
    return new Margins(
        quantile(telling.stream().mapToDouble(line -> line.box().x()), outliers),
        quantile(telling.stream().mapToDouble(line -> line.box().right()), 1 - outliers),
        quantile(telling.stream().mapToDouble(Paragraphs::characterWidth), 0.5));
  }

  /** The width of a Chinese character; figures and Latin letters take half of it. */
  private static double characterWidth(BodyLine line) {
    String text = line.text();
    double characters = text.chars().mapToDouble(c -> c < 0x100 ? 0.5 : 1).sum();
    return line.box().width() / Math.max(1, characters);
  }

  private static double quantile(DoubleStream values, double share) {
    double[] sorted = values.sorted().toArray();
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
