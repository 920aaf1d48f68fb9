package org.gouji.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.page.Candidate;
import org.gouji.page.CellObserver;
import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;

/**
 * Reads a line of a figure cell with two readers that share neither model nor training, and says
 * how sure the result is: double keying by machine. Reads the lines of one page.
 */
final class FigureReader {

  /** Readers that agree are never surer than this: both may see the same dirt. */
  private static final double MOST_AGREED = 0.9995;

  /** Readers that agree, one of them against its own doubts, stay below what counts as sure. */
  private static final double MOST_DOUBTED = 0.94;

  /** A reader below this doubts what it says. */
  private static final double DOUBT = 0.5;

  /** Readers that differ: the better one is right in four of five such cells of the samples. */
  private static final double MOST_DIFFERING = 0.8;

  /** One reader only: right more often, but nothing speaks for it besides itself. */
  private static final double MOST_SINGLE = 0.88;

  /*
   * Pixels. Measured on 633 cells of noisy and clean samples, as agreement with the other reader:
   * raw line 36/10 70 %, 36/4 97.0 %, 36/2 97.8 %, 30/3 98.7 %, 28/8 78 %; single line 24/16 98.6 %,
   * 30/20 97.8 % with 7 cells not read. Wide white borders make a lone 0 come out as 00.
   */
  private static final int TESSERACT_HEIGHT = 30;
  private static final int TESSERACT_BORDER = 3;

  /** In parts of the line's height; from 0.4 on a lone 0 comes out as another shape. */
  private static final double PP_OCR_MARGIN = 0.15;

  private static final double IMPOSSIBLE = 0.6;

  /** Whatever readers say of an empty box, a person has to look. */
  private static final double MOST_OF_A_BOX = 0.5;

  /** Below it a figure is for review, and worth a second look. */
  private static final double SURE = 0.95;

  /** Pixels around a line that its smoothing needs and its crop shows. */
  private static final int AROUND = 4;

  private final Readers readers;
  private final int leastHeight;
  private final boolean grainy;
  private final KnownDigits known;

  /**
   * @param leastHeight of a line in pixels: a lone dash is shown to the readers as high as a digit
   * @param grainy whether the paper is so grainy that both readers may take a 0 with a speck in it
   *     for the same other digit: then every other figure is looked at twice
   */
  FigureReader(Readers readers, int leastHeight, boolean grainy) {
    this.readers = readers;
    this.grainy = grainy;
    this.leastHeight = leastHeight;
    this.known = new KnownDigits(leastHeight);
  }

  /**
   * What a line of a figure cell says.
   *
   * @param text best reading, empty if no reader read anything
   * @param confidence that it is right, 0..1
   * @param candidates each reader's reading, best first
   */
  record Figure(String text, double confidence, List<Candidate> candidates) {

    Figure {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * {@return what a line of the page says, read or known by sight}
   *
   * @param observer is told what each reader saw and said; of a line known by sight, what they said
   *     of those like it
   */
  Figure read(GrayImage page, MarkLine line, CellObserver observer) {
    Optional<Figure> seen = known.read(page, line);
    if (seen.isPresent()) {
      seen.get()
          .candidates()
          .forEach(each -> observer.read(() -> ppOcrCrop(page, line.box()).image(), each));
      return seen.get();
    }
    Figure figure = firstLook(page, line, observer);
    if (figure.confidence() < SURE) {
      figure = SecondLook.weighed(figure, smoothedReadings(page, line), MOST_DIFFERING);
    } else if (grainy && !figure.text().equals("0")) {
      figure = SecondLook.confirmed(figure, smoothedReadings(page, line), MOST_DOUBTED);
    }
    known.add(page, line, figure);
    return figure;
  }

  /**
   * What both readers say to the line smoothed once and twice: grain and ragged edges that mislead
   * a reader fade, and the shape of a digit stays. A page is not noisy enough to be smoothed whole
   * where only some of its digits suffer.
   */
  private List<Candidate> smoothedReadings(GrayImage page, MarkLine line) {
    Mark box = line.box();
    GrayImage picture =
        page.part(
            box.left() - AROUND,
            box.top() - AROUND,
            box.width() + 2 * AROUND,
            box.height() + 2 * AROUND);
    Mark place =
        new Mark(AROUND, AROUND, AROUND + box.width() - 1, AROUND + box.height() - 1, box.area());
    List<Candidate> readings = new ArrayList<>();
    for (int times = 0; times < 2; times++) {
      picture = picture.smoothed();
      add(readings, ppOcr(ppOcrCrop(picture, place)), "ppocr");
      add(readings, tesseract(tesseractCrop(picture, place), true), "tesseract");
    }
    return readings;
  }

  private Figure firstLook(GrayImage page, MarkLine line, CellObserver observer) {
    GrayImage ofOne = ppOcrCrop(page, line.box());
    Reading one = ppOcr(ofOne);
    GrayImage ofOther = tesseractCrop(page, line.box());
    Reading other = tesseract(ofOther, FigureAlphabet.isFigure(one.text()));
    if (RingShape.is(page, line)) {
      one = RingShape.read(one);
      other = RingShape.read(other);
    }
    tell(observer, ofOne, one, "ppocr");
    tell(observer, ofOther, other, "tesseract");
    // Each reader's mean for a character: a product would prefer whichever read less.
    boolean otherFirst = other.meanProbability() > one.meanProbability() + 0.1;
    List<Candidate> candidates = new ArrayList<>();
    add(candidates, otherFirst ? other : one, otherFirst ? "tesseract" : "ppocr");
    add(candidates, otherFirst ? one : other, otherFirst ? "ppocr" : "tesseract");
    if (candidates.isEmpty()) {
      return new Figure("", 0, List.of());
    }
    String text = candidates.get(0).text();
    double confidence = confidence(one, other, candidates);
    if (EmptyBox.isIn(page, line)) {
      confidence = Math.min(MOST_OF_A_BOX, confidence);
    }
    double possible = isPossible(text) ? 1 : IMPOSSIBLE;
    return new Figure(text, confidence * possible * DigitShapes.support(text, line), candidates);
  }

  /**
   * No figure begins or ends with a point or a comma, nor begins with a per cent sign: that is
   * dirt, a digit with dirt around it, or a digit was lost.
   */
  static boolean isPossible(String text) {
    String ends = text.substring(0, 1) + text.substring(text.length() - 1);
    return text.charAt(0) != '%' && ends.chars().noneMatch(each -> each == '.' || each == ',');
  }

  private GrayImage ppOcrCrop(GrayImage page, Mark box) {
    return Crop.of(page, box, leastHeight, PP_OCR_MARGIN);
  }

  private GrayImage tesseractCrop(GrayImage page, Mark box) {
    return Crop.scaled(page, box, leastHeight, TESSERACT_HEIGHT, TESSERACT_BORDER);
  }

  private Reading ppOcr(GrayImage crop) {
    return FigureAlphabet.mapped(readers.ppOcr().figure(crop));
  }

  private Reading tesseract(GrayImage crop, boolean plain) {
    TesseractReader reader = plain ? readers.digits() : readers.chinese();
    return FigureAlphabet.mapped(reader.line(crop));
  }

  private static void tell(CellObserver observer, GrayImage crop, Reading reading, String reader) {
    observer.read(crop::image, new Candidate(reading.text(), reading.probability(), reader));
  }

  private static void add(List<Candidate> candidates, Reading reading, String reader) {
    if (!reading.text().isEmpty()) {
      candidates.add(new Candidate(reading.text(), reading.probability(), reader));
    }
  }

  private static double confidence(Reading one, Reading other, List<Candidate> candidates) {
    double best = candidates.get(0).probability();
    if (candidates.size() == 1) {
      return Math.min(MOST_SINGLE, 0.9 * best);
    }
    if (!one.text().equals(other.text())) {
      return Math.min(MOST_DIFFERING, 0.8 * best);
    }
    double wrong = (1 - one.probability()) * (1 - other.probability());
    double agreed = Math.min(MOST_AGREED, 1 - wrong);
    return Math.min(one.probability(), other.probability()) < DOUBT
        ? Math.min(MOST_DOUBTED, agreed)
        : agreed;
  }
}
