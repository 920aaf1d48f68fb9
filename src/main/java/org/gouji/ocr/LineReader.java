package org.gouji.ocr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.page.Candidate;
import org.gouji.page.CellObserver;
import org.gouji.page.CellText;
import org.gouji.page.TextSource;
import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;
import org.gouji.scan.StraightPage;

/** Reads words: lines of running text and the lines of a label. */
final class LineReader {

  /** White above and below a line, in parts of its height. */
  private static final double MARGIN = 0.12;

  private final StraightPage page;
  private final Readers readers;
  private final int leastHeight;
  private final Map<MarkLine, Reading> known = new HashMap<>();

  /**
   * @param leastHeight of a line in pixels: a lone dash is shown to the reader as high as a digit
   */
  LineReader(StraightPage page, Readers readers, int leastHeight) {
    this.page = page;
    this.readers = readers;
    this.leastHeight = leastHeight;
  }

  /** {@return what a line of running text says; read once} */
  Reading line(MarkLine line) {
    return known.computeIfAbsent(line, each -> readers.ppOcr().line(picture(each)));
  }

  private GrayImage picture(MarkLine line) {
    return Crop.of(page.picture(), line.box(), leastHeight, MARGIN);
  }

  private Reading word(GrayImage line, CellObserver observer) {
    Reading reading = readers.ppOcr().label(line);
    observer.read(line::image, new Candidate(reading.text(), reading.probability(), "ppocr"));
    return reading;
  }

  /**
   * {@return what the lines of one cell say together}
   *
   * @param observer is told what was read of each
   */
  CellText label(List<MarkLine> lines, CellObserver observer) {
    List<GrayImage> pictures =
        VerticalText.isVertical(lines)
            ? List.of(VerticalText.sideBySide(page.picture(), lines))
            : lines.stream().map(this::picture).toList();
    List<Reading> readings = pictures.stream().map(it -> word(it, observer)).toList();
    List<String> texts = readings.stream().map(Reading::text).filter(t -> !t.isEmpty()).toList();
    double confidence =
        readings.stream()
            .flatMap(reading -> reading.probabilities().stream())
            .mapToDouble(Double::doubleValue)
            .average()
            .orElse(0);
    Mark ink = lines.stream().map(MarkLine::box).reduce(Mark::union).orElseThrow();
    return new CellText(
        String.join("\n", texts),
        confidence,
        true,
        TextSource.OCR,
        Optional.of(page.place(ink)),
        List.of());
  }
}
