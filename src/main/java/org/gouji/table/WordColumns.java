package org.gouji.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.gouji.page.Ruling;
import technology.tabula.Line;
import technology.tabula.TextChunk;
import technology.tabula.TextElement;
import technology.tabula.extractors.BasicExtractionAlgorithm;

/**
 * Columns of tables that have lines between their rows and none between their columns: tabula's
 * stream method (columns are the gaps between words) on the rows of figures gives upright lines,
 * which are drawn through every row whose words they do not cut.
 */
final class WordColumns {

  /** A table of the forms has at least this many lines across. */
  private static final int FEWEST_LINES = 5;

  /**
   * Lines of one table end within this of each other, in points; beside group stubs they begin
   * later.
   */
  private static final double SAME_EDGE = 5;

  /** Rows are no higher than this, in points; the highest seen, a label over five lines, is 90. */
  private static final double HIGHEST_ROW = 130;

  /** A row of figures has a stub and at least one figure. */
  private static final int FEWEST_WORDS = 2;

  /** Words of a row stand at least this share of their height apart. */
  private static final double WORD_GAP = 0.7;

  private final PageContent page;
  private final List<Ruling> lines;
  private final List<List<BoundingBox>> rows = new ArrayList<>();

  private WordColumns(PageContent page, List<Ruling> lines) {
    this.page = page;
    this.lines = lines;
    for (int i = 0; i + 1 < lines.size(); i++) {
      rows.add(page.text().ink(row(i)));
    }
  }

  /** {@return upright lines for the tables of {@code page} that have none of their own} */
  static List<Ruling> of(PageContent page, List<Ruling> horizontals) {
    List<Ruling> drawn = new ArrayList<>();
    for (List<Ruling> lines : tables(horizontals)) {
      drawn.addAll(new WordColumns(page, lines).uprights());
    }
    return drawn;
  }

  /** Runs of lines across with the same ends, from top to bottom. */
  private static List<List<Ruling>> tables(List<Ruling> horizontals) {
    List<Ruling> sorted = new ArrayList<>(horizontals);
    sorted.sort(Comparator.comparingDouble(Ruling::position));
    List<List<Ruling>> tables = new ArrayList<>();
    for (Ruling line : sorted) {
      List<Ruling> last = tables.isEmpty() ? List.of() : tables.get(tables.size() - 1);
      if (!last.isEmpty() && goesOn(last.get(last.size() - 1), line)) {
        last.add(line);
      } else {
        tables.add(new ArrayList<>(List.of(line)));
      }
    }
    tables.removeIf(lines -> lines.size() < FEWEST_LINES);
    return tables;
  }

  private static boolean goesOn(Ruling above, Ruling below) {
    return Math.abs(above.to() - below.to()) <= SAME_EDGE
        && below.position() - above.position() <= HIGHEST_ROW;
  }

  private BoundingBox row(int index) {
    Ruling top = lines.get(index);
    Ruling bottom = lines.get(index + 1);
    return BoundingBox.between(left(), top.position(), top.to(), bottom.position());
  }

  private double left() {
    return lines.stream().mapToDouble(Ruling::from).min().orElse(0);
  }

  private List<Ruling> uprights() {
    List<Ruling> uprights = new ArrayList<>();
    Ruling first = lines.get(0);
    List<Double> columns = new ArrayList<>(List.of(left(), first.to()));
    columns.addAll(boundaries());
    for (double x : columns) {
      for (int index = 0; index < rows.size(); index++) {
        BoundingBox row = row(index);
        if (rows.get(index).stream().noneMatch(ink -> ink.x() < x - 1 && ink.right() > x + 1)) {
          uprights.add(Ruling.vertical(x, row.y(), row.bottom(), 0));
        }
      }
    }
    return uprights;
  }

  /** The middles of the gaps between the columns that tabula finds in the rows of figures. */
  private List<Double> boundaries() {
    List<Line> figureRows = new ArrayList<>();
    List<TextChunk> words = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      List<TextChunk> row = words(rows.get(index));
      if (row.size() >= FEWEST_WORDS && hasFigure(index)) {
        words.addAll(row);
        figureRows.addAll(TextChunk.groupByLines(new ArrayList<>(row)));
      }
    }
    if (figureRows.isEmpty()) {
      return List.of();
    }
    List<Double> boundaries = new ArrayList<>();
    List<Float> rightEdges = BasicExtractionAlgorithm.columnPositions(figureRows);
    for (float right : rightEdges) {
      words.stream()
          .filter(word -> word.getLeft() >= right)
          .mapToDouble(TextChunk::getLeft)
          .min()
          .ifPresent(left -> boundaries.add((right + left) / 2));
    }
    return boundaries;
  }

  private boolean hasFigure(int index) {
    String text = page.text().label(row(index)).text();
    return text.codePoints().anyMatch(Character::isDigit);
  }

  /**
   * Words of one row, each a chunk. Characters that share height and stand closer than a
   * character's height are one word; tabula's own merging of words needs its command line's
   * libraries.
   */
  private static List<TextChunk> words(List<BoundingBox> ink) {
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
    return words.stream().map(WordColumns::chunk).toList();
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
