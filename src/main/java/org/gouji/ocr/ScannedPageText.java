package org.gouji.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.CellObserver;
import org.gouji.page.CellText;
import org.gouji.page.PageObserver;
import org.gouji.page.PageText;
import org.gouji.page.TextLine;
import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;
import org.gouji.scan.StraightPage;

/** Answers what is printed on a straightened page picture by reading the places asked for. */
final class ScannedPageText implements PageText {

  /**
   * Gray levels of noise. Four sure figures that were wrong in seven hard scans stood on pages of
   * 10.5 and 15.7. Lower, more pages are read more slowly; what grain below 9 does was not
   * measured.
   */
  private static final double GRAINY = 4;

  private final StraightPage page;
  private final PageObserver observer;
  private final PrintedMarks marks;
  private final CellLines cellLines;
  private final LineReader lineReader;
  private final FigureCell figureCell;
  private final Map<BoundingBox, CellText> labels = new HashMap<>();
  private final Map<BoundingBox, CellText> figures = new HashMap<>();
  private final List<MarkLine> runningLines = new ArrayList<>();

  ScannedPageText(StraightPage page, Readers readers, PageObserver observer) {
    this.page = page;
    this.observer = observer;
    this.marks = new PrintedMarks(page);
    this.cellLines = new CellLines(page.typeScale());
    this.lineReader = new LineReader(page, readers, cellLines.leastHeight());
    this.figureCell =
        new FigureCell(
            page,
            marks,
            cellLines,
            new FigureReader(readers, cellLines.leastHeight(), page.noise() > GRAINY));
  }

  @Override
  public CellText label(BoundingBox region) {
    return labels.computeIfAbsent(region, this::readLabel);
  }

  @Override
  public CellText figure(BoundingBox region) {
    return figures.computeIfAbsent(region, it -> figureCell.read(it, observed(it)));
  }

  /** What lies in a region and its frame, as the picture has it. */
  private CellObserver observed(BoundingBox region) {
    double scale = page.pixelsPerPoint();
    int frame = (int) Math.ceil(CellMarks.RULING * page.typeScale());
    return observer.cell(
        region,
        () ->
            page.picture()
                .part(
                    (int) Math.floor(region.x() * scale) - frame,
                    (int) Math.floor(region.y() * scale) - frame,
                    (int) Math.ceil(region.width() * scale) + 2 * frame,
                    (int) Math.ceil(region.height() * scale) + 2 * frame)
                .image());
  }

  /**
   * What looks like a figure is read as one, which is needed anyway where it is one, and read as
   * words only where the reader of words sees other characters in it.
   */
  private CellText readLabel(BoundingBox region) {
    List<Mark> print = marks.in(region);
    List<Mark> characters = CellMarks.figure(print, page.typeScale());
    if (characters.isEmpty()) {
      return CellLines.blank(print);
    }
    if (!mayBeFigure(print, characters)) {
      return words(region, print);
    }
    CellText figure = figure(region);
    return isFigure(figure) ? figure : asFigure(words(region, print));
  }

  private CellText words(BoundingBox region, List<Mark> print) {
    return lineReader.label(cellLines.withoutSpecks(print), observed(region));
  }

  /** A lone o among figures is a 0 and no word. */
  private static CellText asFigure(CellText label) {
    String text = FigureAlphabet.mapped(label.text());
    return FigureAlphabet.isFigure(text)
        ? new CellText(
            text, label.confidence(), true, label.source(), label.inkBox(), label.candidates())
        : label;
  }

  private boolean mayBeFigure(List<Mark> print, List<Mark> characters) {
    List<MarkLine> lines = cellLines.of(characters);
    return lines.size() == 1
        && DigitShapes.mayBeFigure(lines.get(0), cellLines.leastHeight())
        && CellMarks.areSpecks(print, characters, page.typeScale())
        && !CellMarks.endsInPoint(print, lines.get(0));
  }

  private static boolean isFigure(CellText text) {
    return text.candidates().stream()
        .anyMatch(each -> each.reader().equals("ppocr") && FigureAlphabet.isFigure(each.text()));
  }

  @Override
  public Stream<TextLine> eachLine(BoundingBox region) {
    return eachLine(region, line -> true);
  }

  @Override
  public Stream<TextLine> eachLine(BoundingBox region, Predicate<BoundingBox> wanted) {
    if (runningLines.isEmpty() && !page.marks().isEmpty()) {
      runningLines.addAll(cellLines.running(page.marks()));
    }
    return runningLines.stream()
        .filter(line -> region.containsCenterOf(page.place(line.box())))
        .filter(line -> wanted.test(page.place(line.box())))
        .map(this::textLine)
        .filter(line -> !line.text().isEmpty());
  }

  private TextLine textLine(MarkLine line) {
    Reading reading = lineReader.line(line);
    return new TextLine(reading.text(), page.place(line.box()), reading.meanProbability());
  }

  @Override
  public List<BoundingBox> ink(BoundingBox region) {
    return marks.placesIn(region);
  }
}
