package org.gouji.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.gouji.page.Ruling;
import technology.tabula.Line;
import technology.tabula.TextChunk;
import technology.tabula.TextElement;
import technology.tabula.extractors.BasicExtractionAlgorithm;

/**
 * Columns of tables that have lines between their rows and none between their columns: tabula's
 * stream method (columns are the gaps between words) on rows with as many figures, which stand in
 * the same columns, gives upright lines. They are drawn through every row whose words they do not
 * cut. Lines that begin further right, beside the name of a group of rows, show where its column
 * ends.
 */
final class WordColumns {

  /** A table of the forms has at least this many lines across. */
  private static final int FEWEST_LINES = 5;

  /** Lines of one table end within this of each other, in points. */
  private static final double SAME_EDGE = 5;

  /** Rows are no higher than this, in points; the highest seen, a label over five lines, is 90. */
  private static final double HIGHEST_ROW = 130;

  /**
   * Share of the table's width of a line between rows; between heads there are shorter ones. Beside
   * two names of groups it is 0.78.
   */
  private static final double WHOLE_LINE = 0.6;

  /** Places tried between two columns, so that no head is cut. */
  private static final int PLACES = 8;

  /** Words of a row stand at least this share of their height apart. */
  private static final double WORD_GAP = 0.7;

  /** Points by which the box of a word is grown to read it. */
  private static final double AROUND = 0.5;

  private static final Pattern FIGURE = Pattern.compile("[-−+]?[0-9０-９][0-9０-９,，.．]*|[-/—－／]");

  private final PageContent page;
  private final List<Ruling> lines;
  private final List<Ruling> wholeLines;
  private final double left;
  private final double right;

  /**
   * A row between two whole lines.
   *
   * @param words what stands in it, from left to right
   * @param figures how many of its last words are figures
   */
  private record Row(double top, double bottom, List<BoundingBox> words, int figures) {}

  private WordColumns(PageContent page, List<Ruling> lines) {
    this.page = page;
    this.lines = lines;
    this.left = lines.stream().mapToDouble(Ruling::from).min().orElse(0);
    this.right = lines.stream().mapToDouble(Ruling::to).max().orElse(0);
    this.wholeLines =
        lines.stream().filter(line -> line.length() >= WHOLE_LINE * (right - left)).toList();
  }

  /** {@return upright lines for the tables of {@code page} that have none of their own} */
  static List<Ruling> of(PageContent page, List<Ruling> horizontals) {
    List<Ruling> drawn = new ArrayList<>();
    for (List<Ruling> lines : tables(horizontals)) {
      drawn.addAll(new WordColumns(page, lines).uprights());
    }
    return drawn;
  }

  /** Runs of lines across, each below the one before and between the same edges. */
  private static List<List<Ruling>> tables(List<Ruling> horizontals) {
    List<Ruling> sorted = new ArrayList<>(horizontals);
    sorted.sort(Comparator.comparingDouble(Ruling::position));
    List<List<Ruling>> tables = new ArrayList<>();
    for (Ruling line : sorted) {
      List<Ruling> last = tables.isEmpty() ? List.of() : tables.get(tables.size() - 1);
      if (!last.isEmpty() && goesOn(last, line)) {
        last.add(line);
      } else {
        tables.add(new ArrayList<>(List.of(line)));
      }
    }
    tables.removeIf(lines -> lines.size() < FEWEST_LINES);
    return tables;
  }

  private static boolean goesOn(List<Ruling> above, Ruling line) {
    double from = above.stream().mapToDouble(Ruling::from).min().orElseThrow();
    double to = above.stream().mapToDouble(Ruling::to).max().orElseThrow();
    return line.from() >= from - SAME_EDGE
        && line.to() <= to + SAME_EDGE
        && line.position() - above.get(above.size() - 1).position() <= HIGHEST_ROW;
  }

  private List<Ruling> uprights() {
    List<Ruling> uprights = new ArrayList<>();
    if (wholeLines.size() < 2) {
      return uprights;
    }
    double top = lines.get(0).position();
    double bottom = lines.get(lines.size() - 1).position();
    uprights.add(Ruling.vertical(left, top, bottom, 0));
    uprights.add(Ruling.vertical(right, top, bottom, 0));
    List<Row> rows = rows();
    int first = 0;
    while (first < rows.size()) {
      int end = endOfGroup(rows, first);
      addColumns(rows.subList(first, end), uprights);
      first = end;
    }
    addGroupNames(uprights);
    return uprights;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i + 1 < wholeLines.size(); i++) {
      double top = wholeLines.get(i).position();
      double bottom = wholeLines.get(i + 1).position();
      List<BoundingBox> words = words(inkBetween(top, bottom));
      int figures = 0;
      while (figures < words.size() && isFigure(words.get(words.size() - 1 - figures))) {
        figures++;
      }
      rows.add(new Row(top, bottom, words, figures));
    }
    return rows;
  }

  private List<BoundingBox> inkBetween(double top, double bottom) {
    return page.text().ink(BoundingBox.between(left, top, right, bottom));
  }

  private boolean isFigure(BoundingBox word) {
    String text = page.text().label(word.grown(AROUND)).text().replaceAll("\\s", "");
    return FIGURE.matcher(text).matches();
  }

  /**
   * A group is rows without figures, their heads, and the rows below with as many figures each. A
   * row with fewer has blank cells where its figures stand below those above it.
   */
  private static int endOfGroup(List<Row> rows, int first) {
    int end = first;
    while (end < rows.size() && rows.get(end).figures() == 0) {
      end++;
    }
    int start = end;
    while (end < rows.size()
        && rows.get(end).figures() > 0
        && (rows.get(end).figures() == rows.get(start).figures()
            || hasBlanks(rows.get(end), rows.get(start)))) {
      end++;
    }
    return end;
  }

  private static boolean hasBlanks(Row row, Row full) {
    return row.figures() < full.figures()
        && figures(row).stream()
            .allMatch(
                word ->
                    figures(full).stream()
                        .anyMatch(above -> above.x() < word.right() && word.x() < above.right()));
  }

  private static List<BoundingBox> figures(Row row) {
    return row.words().subList(row.words().size() - row.figures(), row.words().size());
  }

  private void addColumns(List<Row> group, List<Ruling> uprights) {
    List<BoundingBox> words = new ArrayList<>();
    List<Line> figureRows = new ArrayList<>();
    for (Row row : group) {
      if (row.figures() > 0) {
        words.addAll(row.words());
        Line line = new Line();
        row.words().stream().map(WordColumns::chunk).forEach(line::addTextChunk);
        figureRows.add(line);
      }
    }
    if (figureRows.isEmpty()) {
      return;
    }
    double top = group.get(0).top();
    double bottom = group.get(group.size() - 1).bottom();
    for (float end : BasicExtractionAlgorithm.columnPositions(figureRows)) {
      words.stream()
          .filter(word -> word.x() >= end - 0.01)
          .mapToDouble(BoundingBox::x)
          .min()
          .ifPresent(next -> draw(between(end, next, group), top, bottom, uprights));
    }
  }

  /** The place between two columns that cuts the fewest heads, as near to the middle as may be. */
  private static double between(double end, double next, List<Row> group) {
    double middle = (end + next) / 2;
    double best = middle;
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i <= PLACES; i++) {
      // The middle first, then left and right of it in turns.
      double off = (i + 1) / 2 * (i % 2 == 0 ? 1 : -1) * (next - end) / (PLACES + 2);
      double x = middle + off;
      long cut =
          group.stream()
              .flatMap(row -> row.words().stream())
              .filter(word -> word.x() < x && x < word.right())
              .count();
      if (cut < fewest) {
        fewest = cut;
        best = x;
      }
    }
    return best;
  }

  /** Draws an upright line from line to line, but through words. */
  private void draw(double x, double top, double bottom, List<Ruling> uprights) {
    List<Ruling> crossed =
        lines.stream()
            .filter(line -> line.position() >= top && line.position() <= bottom)
            .filter(line -> line.from() < x && x < line.to())
            .toList();
    for (int i = 0; i + 1 < crossed.size(); i++) {
      double from = crossed.get(i).position();
      double to = crossed.get(i + 1).position();
      if (!cutsInk(x, from, to)) {
        uprights.add(Ruling.vertical(x, from, to, 0));
      }
    }
  }

  private boolean cutsInk(double x, double top, double bottom) {
    return inkBetween(top, bottom).stream().anyMatch(ink -> ink.x() < x - 1 && ink.right() > x + 1);
  }

  /** Where a line begins beside the name of a group of rows, the column of names ends. */
  private void addGroupNames(List<Ruling> uprights) {
    for (int i = 0; i + 1 < wholeLines.size(); i++) {
      Ruling above = wholeLines.get(i);
      Ruling below = wholeLines.get(i + 1);
      for (double x : List.of(above.from(), below.from())) {
        if (x > left + SAME_EDGE && !cutsInk(x, above.position(), below.position())) {
          uprights.add(Ruling.vertical(x, above.position(), below.position(), 0));
        }
      }
    }
  }

  /**
   * Words of one row. Characters that share height and stand closer than a character's height are
   * one word; tabula's own merging of words needs its command line's libraries.
   */
  private static List<BoundingBox> words(List<BoundingBox> ink) {
    List<BoundingBox> ordered = new ArrayList<>(ink);
    ordered.sort(Comparator.comparingDouble(BoundingBox::x));
    List<BoundingBox> words = new ArrayList<>();
    for (BoundingBox box : ordered) {
      BoundingBox last = words.isEmpty() ? null : words.get(words.size() - 1);
      if (last != null && box.x() - last.right() < box.height() * WORD_GAP) {
        words.set(words.size() - 1, last.union(box));
      } else {
        words.add(box);
      }
    }
    return words;
  }

  private static TextChunk chunk(BoundingBox box) {
    return new TextChunk(
        new TextElement(
            (float) box.y(),
            (float) box.x(),
            (float) box.width(),
            (float) box.height(),
            null,
            (float) box.height(),
            "0",
            (float) box.height() / 2));
  }
}
