package org.gouji.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Candidate;
import org.gouji.page.CellObserver;
import org.gouji.page.CellText;
import org.gouji.page.TextSource;
import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;
import org.gouji.scan.StraightPage;

/** Reads cells that hold a figure, a mark or nothing. */
final class FigureCell {

  /** Two figures in one cell are never one reading. */
  private static final double SEVERAL_FIGURES = 0.5;

  /** What was taken for the remains of a ruling may have been a 1. */
  private static final double PERHAPS_ONE_MORE = 0.9;

  /** A minus may have been lost: both readers agree on the figure without it. */
  private static final double PERHAPS_NEGATIVE = 0.9;

  /** A point may have been lost, too. */
  private static final double PERHAPS_DECIMAL = 0.9;

  /** A bar put to a digit may be the remains of a ruling: with it a 1 is a 7. */
  private static final double PERHAPS_RULED = 0.9;

  /** A figure that goes on beyond the edge of the cell is probably cut. */
  private static final double CUT_FIGURE = 0.6;

  private final StraightPage page;
  private final PrintedMarks marks;
  private final CellLines lines;
  private final FigureReader reader;

  FigureCell(StraightPage page, PrintedMarks marks, CellLines lines, FigureReader reader) {
    this.page = page;
    this.marks = marks;
    this.lines = lines;
    this.reader = reader;
  }

  CellText read(BoundingBox region, CellObserver observer) {
    List<Mark> inside = marks.in(region);
    List<Mark> remains = remains(inside, region);
    List<Mark> characters = new ArrayList<>(inside);
    characters.removeAll(remains);
    List<Mark> pieces = figure(characters, region);
    List<Mark> figure = BrokenStrokes.withBars(pieces);
    if (figure.isEmpty()) {
      return CellLines.blank(inside);
    }
    List<Mark> clipped = clipped(figure, region);
    List<MarkLine> figureLines = lines.of(clipped);
    List<FigureReader.Figure> read =
        figureLines.stream().map(line -> reader.read(page.picture(), line, observer)).toList();
    String text =
        String.join(
            "\n", read.stream().map(FigureReader.Figure::text).filter(t -> !t.isEmpty()).toList());
    double confidence =
        read.stream().mapToDouble(FigureReader.Figure::confidence).reduce(1, (a, b) -> a * b);
    if (!clipped.equals(figure)) {
      confidence = Math.min(confidence, PERHAPS_ONE_MORE);
    }
    if (!figure.equals(pieces)) {
      confidence = Math.min(confidence, PERHAPS_RULED);
    }
    boolean severalFigures =
        read.size() > 1
            && read.stream().map(FigureReader.Figure::text).allMatch(FigureAlphabet::isFigure);
    if (severalFigures || areSideBySide(figureLines)) {
      confidence = Math.min(confidence, SEVERAL_FIGURES);
    }
    int tall = figure.stream().mapToInt(Mark::height).max().orElseThrow() / 2;
    if (remains.stream().anyMatch(mark -> mark.height() > tall)) {
      confidence = Math.min(confidence, PERHAPS_ONE_MORE);
    }
    if (CellMarks.isCut(figure, marksBeside(region))) {
      confidence = Math.min(confidence, CUT_FIGURE);
    }
    if (FigureAlphabet.isFigure(text)
        && LostDigit.isBeside(page.picture(), inside(region), figure)) {
      confidence = Math.min(confidence, PERHAPS_ONE_MORE);
    }
    if (!text.startsWith("-") && perhapsNegative(text, characters, figure, inside(region))) {
      confidence = Math.min(confidence, PERHAPS_NEGATIVE);
    }
    if (text.matches("-?[0-9]{2,}") && PointTrace.isBetween(page.picture(), figure)) {
      confidence = Math.min(confidence, PERHAPS_DECIMAL);
    }
    return new CellText(
        text,
        text.isEmpty() ? 0 : confidence,
        true,
        TextSource.OCR,
        Optional.of(page.place(figure.stream().reduce(Mark::union).orElseThrow())),
        read.size() == 1 ? read.get(0).candidates() : joined(read));
  }

  /** What may be left of the rulings beside the cell; not the side of a 0 that lost its arcs. */
  private List<Mark> remains(List<Mark> inside, BoundingBox region) {
    double scale = page.pixelsPerPoint();
    BoundingBox cell =
        new BoundingBox(
            region.x() * scale,
            region.y() * scale,
            region.width() * scale,
            region.height() * scale);
    return CellMarks.edgeRemains(inside, cell, page.typeScale()).stream()
        .filter(mark -> !BrokenStrokes.isSideOfZero(page.picture(), mark, inside))
        .toList();
  }

  /** What of the marks is the figure, broken digits put together. */
  private List<Mark> figure(List<Mark> characters, BoundingBox region) {
    List<Mark> mended = BrokenStrokes.mended(page.picture(), characters, page.typeScale());
    Mark inside = inside(region);
    List<Mark> between =
        CellMarks.betweenRulings(mended, inside.top(), inside.bottom(), page.typeScale());
    List<Mark> figure = CellMarks.figure(between, page.typeScale());
    List<Mark> completed = new FaintStrokes(page.picture(), inside).completed(figure);
    return BrokenStrokes.rebuilt(page.picture(), completed, page.typeScale());
  }

  /** The cell without its rulings, in pixels. */
  private Mark inside(BoundingBox region) {
    double scale = page.pixelsPerPoint();
    double inset = CellMarks.RULING * page.typeScale();
    return new Mark(
        (int) Math.ceil(region.x() * scale + inset),
        (int) Math.ceil(region.y() * scale + inset),
        (int) Math.floor(region.right() * scale - inset),
        (int) Math.floor(region.bottom() * scale - inset),
        0);
  }

  private boolean perhapsNegative(
      String text, List<Mark> characters, List<Mark> figure, Mark inside) {
    Mark first = CellMarks.digits(figure).get(0);
    if (figure.stream().anyMatch(mark -> MinusTrace.isBefore(first, mark))) {
      return true;
    }
    List<Mark> specks = new ArrayList<>(characters);
    specks.removeAll(figure);
    if (MinusTrace.isAmong(specks, first) || MinusTrace.isGrownTogether(page.picture(), first)) {
      return true;
    }
    // Grain beside a 0 is most often taken for a faint minus, and a 0 has none.
    return FigureAlphabet.isFigure(text)
        && !text.equals("0")
        && MinusTrace.isFaint(page.picture(), inside, first);
  }

  /**
   * Marks that reach over a ruling are cut off before it: a speck joins them to what is left of the
   * ruling, which would be read as a 1.
   */
  private List<Mark> clipped(List<Mark> figure, BoundingBox region) {
    double inset = CellMarks.RULING * page.typeScale();
    int left = (int) Math.ceil(region.x() * page.pixelsPerPoint() + inset);
    int right = (int) Math.floor(region.right() * page.pixelsPerPoint() - inset);
    return figure.stream()
        .map(
            mark ->
                mark.right() > right + inset || mark.left() < left - inset
                    ? new Mark(
                        Math.min(right, Math.max(left, mark.left())),
                        mark.top(),
                        Math.max(left, Math.min(right, mark.right())),
                        mark.bottom(),
                        mark.area())
                    : mark)
        .toList();
  }

  /** Figures far apart on one line: a ruling between them was not found. */
  private static boolean areSideBySide(List<MarkLine> pieces) {
    for (int i = 1; i < pieces.size(); i++) {
      Mark above = pieces.get(i - 1).box();
      Mark here = pieces.get(i).box();
      int shared = Math.min(above.bottom(), here.bottom()) - Math.max(above.top(), here.top());
      if (2 * shared > Math.min(above.height(), here.height())) {
        return true;
      }
    }
    return false;
  }

  private List<Mark> marksBeside(BoundingBox region) {
    double reach = 6 * page.typeScale() / page.pixelsPerPoint();
    BoundingBox wide =
        new BoundingBox(
            region.x() - reach, region.y(), region.width() + 2 * reach, region.height());
    return marks.in(wide).stream()
        .filter(mark -> !region.containsCenterOf(page.place(mark)))
        .toList();
  }

  /** The candidates of several lines, reader by reader. */
  private static List<Candidate> joined(List<FigureReader.Figure> read) {
    List<Candidate> joined = new ArrayList<>();
    for (String reader : List.of("ppocr", "tesseract")) {
      List<String> texts = new ArrayList<>();
      double probability = 1;
      for (FigureReader.Figure line : read) {
        Optional<Candidate> first =
            line.candidates().stream().filter(it -> it.reader().equals(reader)).findFirst();
        if (first.isPresent()) {
          texts.add(first.get().text());
          probability *= first.get().probability();
        }
      }
      if (!texts.isEmpty()) {
        joined.add(new Candidate(String.join("\n", texts), probability, reader));
      }
    }
    joined.sort(Comparator.comparingDouble(Candidate::probability).reversed());
    return joined;
  }
}
