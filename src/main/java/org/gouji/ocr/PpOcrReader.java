package org.gouji.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.gouji.scan.GrayImage;

/**
 * The PP-OCRv4 recogniser of Chinese and Latin lines on ONNX Runtime. Its input is 48 pixels high,
 * its output one probability for each of some 6,600 characters and a blank at every eighth column,
 * from which the line is decoded by connectionist temporal classification (best path).
 */
final class PpOcrReader implements AutoCloseable {

  static final String MODEL = "/models/ch_PP-OCRv4_rec_infer.onnx";
  static final String KEYS = "/models/ppocr_keys_v1.txt";
  private static final int HEIGHT = 48;
  private static final int BLANK = 0;

  /** Longer lines than 40 characters do not fit a page; a longer picture is not a line. */
  private static final int MOST_WIDTH = 2400;

  /**
   * Time goes with the width. On 1,200 lines of labels of the samples, 7,101 characters: distance
   * to the form's wordings 7.60 % at full width, 7.79 % at 0.8, 7.83 % at 0.6, 8.15 % at 0.5, 8.53
   * % at 0.4; 0.6 reads 30 lines worse and 24 better.
   */
  private static final double LABEL_WIDTH = 0.6;

  /** Shorter lines are not made narrower: there is little to gain. */
  private static final int TWO_CHARACTERS = 96;

  /** Narrower input than two characters makes the recogniser unsure. */
  private static final int LEAST_WIDTH = 48;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String inputName;
  private final Shapes words;
  private final Shapes figures;

  private PpOcrReader(OrtEnvironment environment, OrtSession session, int[] characters) {
    this.environment = environment;
    this.session = session;
    this.inputName = session.getInputNames().iterator().next();
    this.words = new Shapes(characters, it -> it, it -> true);
    this.figures =
        new Shapes(
            characters, FigureAlphabet::meaning, it -> !FigureAlphabet.isLetterLikeDigit(it));
  }

  /** What the classes of the model stand for. */
  private static final class Shapes {

    private final int[] meanings;
    private final boolean[] speaks;

    /**
     * @param speaks whether a shape's probability counts for its meaning, too
     */
    Shapes(int[] characters, IntUnaryOperator meaning, IntPredicate speaks) {
      this.meanings = IntStream.of(characters).map(meaning).toArray();
      this.speaks = new boolean[characters.length];
      for (int i = 0; i < characters.length; i++) {
        this.speaks[i] = speaks.test(characters[i]);
      }
    }
  }

  /**
   * The recogniser, loaded from the class path.
   *
   * @throws OcrUnavailableException if runtime or model cannot be loaded
   */
  static PpOcrReader open() {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        // Each worker reads its own document; threads within a reader would only take turns.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        OrtSession session = environment.createSession(FoldedModel.of(model()), options);
        return new PpOcrReader(environment, session, characters());
      }
    } catch (OrtException | IOException | LinkageError e) {
      throw new OcrUnavailableException("PP-OCR recogniser: " + e.getMessage(), e);
    }
  }

  /** {@return the recogniser as it was exported} */
  static byte[] model() throws IOException {
    return resource(MODEL);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = PpOcrReader.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("not on the class path: " + name);
      }
      return stream.readAllBytes();
    }
  }

  /** The characters by class: the blank, the keys of the model in order, a space. */
  private static int[] characters() throws IOException {
    List<Integer> characters = new ArrayList<>();
    characters.add((int) ' ');
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new java.io.ByteArrayInputStream(resource(KEYS)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        characters.add(line.isEmpty() ? ' ' : line.codePointAt(0));
      }
    }
    characters.add((int) ' ');
    return characters.stream().mapToInt(Integer::intValue).toArray();
  }

  /** {@return the line of text in a tight picture} */
  Reading line(GrayImage image) {
    return read(image, 1, words);
  }

  /**
   * {@return the same, from a picture made narrower: nearly as right, and sooner} For words that
   * are compared with known ones.
   */
  Reading label(GrayImage image) {
    return read(image, LABEL_WIDTH, words);
  }

  /**
   * {@return the figure in a tight picture} Probabilities of shapes that mean the same in a figure
   * are added up; a letter that looks like a digit proposes it and adds nothing.
   */
  Reading figure(GrayImage image) {
    return read(image, 1, figures);
  }

  private Reading read(GrayImage image, double narrowed, Shapes shapes) {
    double natural = image.width() * (double) HEIGHT / image.height();
    double wanted = Math.max(Math.min(natural, TWO_CHARACTERS), natural * narrowed);
    int width = (int) Math.round(Math.max(8, Math.min(MOST_WIDTH, wanted)));
    GrayImage line = image.scaled(width, HEIGHT);
    int padded = (Math.max(LEAST_WIDTH, width) + 7) / 8 * 8;
    int left = (Math.max(LEAST_WIDTH, width) - width) / 2;
    float[] input = new float[3 * HEIGHT * padded];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < padded; x++) {
        float level = line.atOrWhite(x - left, y) / 127.5f - 1;
        int i = y * padded + x;
        input[i] = level;
        input[i + HEIGHT * padded] = level;
        input[i + 2 * HEIGHT * padded] = level;
      }
    }
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(input), new long[] {1, 3, HEIGHT, padded});
        OrtSession.Result result = session.run(Map.of(inputName, tensor))) {
      if (result.get(0) instanceof OnnxTensor output) {
        long[] shape = output.getInfo().getShape();
        return decoded(output.getFloatBuffer(), (int) shape[1], (int) shape[2], shapes);
      }
      throw new OcrUnavailableException("PP-OCR recogniser: its result is not a tensor");
    } catch (OrtException e) {
      throw new OcrUnavailableException("PP-OCR recogniser: " + e.getMessage(), e);
    }
  }

  private static Reading decoded(FloatBuffer output, int steps, int classes, Shapes shapes) {
    StringBuilder text = new StringBuilder();
    List<Double> probabilities = new ArrayList<>();
    float[] column = new float[classes];
    int before = -1;
    for (int step = 0; step < steps; step++) {
      output.get(step * classes, column);
      int best = best(column);
      int meaning = best == BLANK ? -1 : shapes.meanings[best];
      if (meaning != -1) {
        double probability = together(column, shapes, meaning);
        if (meaning == before && !probabilities.isEmpty()) {
          int last = probabilities.size() - 1;
          probabilities.set(last, Math.max(probabilities.get(last), probability));
        } else {
          text.appendCodePoint(meaning);
          probabilities.add(Math.min(1, probability));
        }
      }
      before = meaning;
    }
    return new Reading(text.toString(), probabilities);
  }

  private static int best(float[] column) {
    int best = 0;
    for (int i = 1; i < column.length; i++) {
      if (column[i] > column[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The probability of all shapes that speak for a meaning. */
  private static double together(float[] column, Shapes shapes, int meaning) {
    double sum = 0;
    for (int i = 1; i < column.length; i++) {
      if (shapes.meanings[i] == meaning && shapes.speaks[i]) {
        sum += column[i];
      }
    }
    return Math.min(1, sum);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new OcrUnavailableException("PP-OCR recogniser: " + e.getMessage(), e);
    }
  }
}
