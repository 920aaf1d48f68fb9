package org.gouji.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Candidate;
import org.gouji.page.CellText;
import org.gouji.page.PageText;
import org.gouji.page.TextLine;
import org.gouji.page.TextSource;
import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;
import org.gouji.scan.StraightPage;
import org.gouji.scan.TextLines;

/** Answers what is printed on a straightened page picture by reading the places asked for. */
final class ScannedPageText implements PageText {

  /** Characters of a line of a label or a figure are at most this far apart, in points. */
  private static final double WORD_GAP = 14;

  /** Lines of running text: the widest space inside them, in points. */
  private static final double RUNNING_GAP = 16;

  /** Tallest character, in points: a title in 26 pt type, and what leaning adds to its line. */
  private static final double TALLEST = 34;

  /** Height of the digits of 9 pt type, in points: lower lines hold a dash only. */
  private static final double LEAST_LINE = 6;

  /** White above and below a line of a label, in parts of its height. */
  private static final double LABEL_MARGIN = 0.12;

  /** That an empty cell of a clean page is empty. */
  private static final double SURELY_BLANK = 0.999;

  /** That a cell is empty in which there are specks. */
  private static final double DIRTY_BLANK = 0.97;

  /** Two figures in one cell are never one reading. */
  private static final double SEVERAL_FIGURES = 0.5;

  /** Points from the middle of a ruling in which its stroke and blur lie. */
  private static final double RULING_INSET = 1.4;

  /** What was taken for the remains of a ruling may have been a 1. */
  private static final double PERHAPS_ONE_MORE = 0.9;

  /** A figure that goes on beyond the edge of the cell is probably cut. */
  private static final double CUT_FIGURE = 0.6;

  private final StraightPage page;
  private final Readers readers;
  private final FigureReader figureReader;
  private final Map<BoundingBox, CellText> labels = new HashMap<>();
  private final Map<BoundingBox, CellText> figures = new HashMap<>();
  private final Map<MarkLine, Reading> lineReadings = new HashMap<>();
  private final List<MarkLine> runningLines = new ArrayList<>();

  ScannedPageText(StraightPage page, Readers readers) {
    this.page = page;
    this.readers = readers;
    this.figureReader = new FigureReader(readers, (int) Math.round(LEAST_LINE * page.typeScale()));
  }

  @Override
  public CellText label(BoundingBox region) {
    return labels.computeIfAbsent(region, this::readLabel);
  }

  @Override
  public CellText figure(BoundingBox region) {
    return figures.computeIfAbsent(region, this::readFigure);
  }

  private CellText readLabel(BoundingBox region) {
    List<Mark> marks = marksIn(region);
    if (marks.isEmpty()) {
      return CellText.blank(SURELY_BLANK, TextSource.OCR);
    }
    List<MarkLine> lines = cellLines(marks);
    List<Reading> readings =
        VerticalText.isVertical(lines)
            ? List.of(readVertical(lines))
            : lines.stream().map(this::readLine).toList();
    List<String> texts = readings.stream().map(Reading::text).filter(t -> !t.isEmpty()).toList();
    double confidence =
        readings.stream()
            .flatMap(reading -> reading.probabilities().stream())
            .mapToDouble(Double::doubleValue)
            .average()
            .orElse(0);
    return new CellText(
        String.join("\n", texts),
        confidence,
        true,
        TextSource.OCR,
        Optional.of(inkBox(marks)),
        List.of());
  }

  private Reading readVertical(List<MarkLine> lines) {
    return readers.ppOcr().line(VerticalText.sideBySide(page.picture(), lines));
  }

  private CellText readFigure(BoundingBox region) {
    List<Mark> inside = marksIn(region);
    List<Mark> remains =
        CellMarks.edgeRemains(
            inside,
            region.x() * page.pixelsPerPoint(),
            region.right() * page.pixelsPerPoint(),
            page.typeScale());
    List<Mark> characters = new ArrayList<>(inside);
    characters.removeAll(remains);
    List<Mark> marks = CellMarks.figure(characters, page.typeScale());
    if (marks.isEmpty()) {
      return CellText.blank(inside.isEmpty() ? SURELY_BLANK : DIRTY_BLANK, TextSource.OCR);
    }
    List<Mark> clipped = clipped(marks, region);
    List<MarkLine> pieces = cellLines(clipped);
    List<FigureReader.Figure> lines =
        pieces.stream().map(line -> figureReader.read(page.picture(), line)).toList();
    String text =
        String.join(
            "\n", lines.stream().map(FigureReader.Figure::text).filter(t -> !t.isEmpty()).toList());
    double confidence =
        lines.stream().mapToDouble(FigureReader.Figure::confidence).reduce(1, (a, b) -> a * b);
    if (!clipped.equals(marks)) {
      confidence = Math.min(confidence, PERHAPS_ONE_MORE);
    }
    boolean severalFigures =
        lines.size() > 1
            && lines.stream().map(FigureReader.Figure::text).allMatch(FigureAlphabet::isFigure);
    if (severalFigures || areSideBySide(pieces)) {
      confidence = Math.min(confidence, SEVERAL_FIGURES);
    }
    int tall = marks.stream().mapToInt(Mark::height).max().orElseThrow() / 2;
    if (remains.stream().anyMatch(mark -> mark.height() > tall)) {
      confidence = Math.min(confidence, PERHAPS_ONE_MORE);
    }
    if (CellMarks.isCut(marks, marksBeside(region))) {
      confidence = Math.min(confidence, CUT_FIGURE);
    }
    List<Candidate> candidates = lines.size() == 1 ? lines.get(0).candidates() : joined(lines);
    return new CellText(
        text,
        text.isEmpty() ? 0 : confidence,
        true,
        TextSource.OCR,
        Optional.of(inkBox(marks)),
        candidates);
  }

  /**
   * Marks that reach over a ruling are cut off before it: a speck joins them to what is left of the
   * ruling, which would be read as a 1.
   */
  private List<Mark> clipped(List<Mark> marks, BoundingBox region) {
    double inset = RULING_INSET * page.typeScale();
    int left = (int) Math.ceil(region.x() * page.pixelsPerPoint() + inset);
    int right = (int) Math.floor(region.right() * page.pixelsPerPoint() - inset);
    return marks.stream()
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
    return marksIn(wide).stream()
        .filter(mark -> !region.containsCenterOf(page.place(mark)))
        .toList();
  }

  /** The candidates of several lines, reader by reader. */
  private static List<Candidate> joined(List<FigureReader.Figure> lines) {
    List<Candidate> joined = new ArrayList<>();
    for (String reader : List.of("ppocr", "tesseract")) {
      List<String> texts = new ArrayList<>();
      double probability = 1;
      for (FigureReader.Figure line : lines) {
        for (Candidate each : line.candidates()) {
          if (each.reader().equals(reader)) {
            texts.add(each.text());
            probability *= each.probability();
          }
        }
      }
      if (!texts.isEmpty()) {
        joined.add(new Candidate(String.join("\n", texts), probability, reader));
      }
    }
    joined.sort(Comparator.comparingDouble(Candidate::probability).reversed());
    return joined;
  }

  /**
   * The lines of a cell: pieces of one height that were too far apart are one line all the same.
   */
  private List<MarkLine> cellLines(List<Mark> marks) {
    return TextLines.of(marks, WORD_GAP * page.typeScale(), TALLEST * page.typeScale());
  }

  private Reading readLine(MarkLine line) {
    return lineReadings.computeIfAbsent(
        line,
        each -> {
          int least = (int) Math.round(LEAST_LINE * page.typeScale());
          return readers.ppOcr().line(Crop.of(page.picture(), each.box(), least, LABEL_MARGIN));
        });
  }

  @Override
  public List<TextLine> lines(BoundingBox region) {
    if (runningLines.isEmpty() && !page.marks().isEmpty()) {
      runningLines.addAll(
          TextLines.of(page.marks(), RUNNING_GAP * page.typeScale(), TALLEST * page.typeScale()));
    }
    List<TextLine> lines = new ArrayList<>();
    for (MarkLine line : runningLines) {
      BoundingBox box = page.place(line.box());
      if (region.containsCenterOf(box)) {
        Reading reading = readLine(line);
        if (!reading.text().isEmpty()) {
          lines.add(new TextLine(reading.text(), box, reading.meanProbability()));
        }
      }
    }
    return lines;
  }

  @Override
  public List<BoundingBox> ink(BoundingBox region) {
    return marksIn(region).stream().map(page::place).toList();
  }

  private List<Mark> marksIn(BoundingBox region) {
    return page.marks().stream().filter(mark -> region.containsCenterOf(page.place(mark))).toList();
  }

  private BoundingBox inkBox(List<Mark> marks) {
    return page.place(marks.stream().reduce(Mark::union).orElseThrow());
  }
}
