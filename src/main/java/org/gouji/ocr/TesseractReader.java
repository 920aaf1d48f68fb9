package org.gouji.ocr;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.TessAPI;
import org.gouji.scan.GrayImage;

/**
 * Tesseract with its model loaded once. Not for use by several threads.
 *
 * <p>No whitelist: with one, single digits come back empty. What a shape means is decided after
 * reading, in {@link FigureAlphabet}.
 */
final class TesseractReader implements AutoCloseable {

  private static final int RAW_LINE = ITessAPI.TessPageSegMode.PSM_RAW_LINE;
  private static final int SYMBOL = ITessAPI.TessPageIteratorLevel.RIL_SYMBOL;

  private final TessAPI api;
  private final ITessAPI.TessBaseAPI handle;

  private TesseractReader(TessAPI api, ITessAPI.TessBaseAPI handle) {
    this.api = api;
    this.handle = handle;
  }

  /**
   * A reader of one language.
   *
   * @param tessdata folder of the {@code traineddata} files
   * @throws OcrUnavailableException if library or model cannot be loaded
   */
  static TesseractReader open(Path tessdata, String language) {
    NativeLibraries.load()
        .ifPresent(
            problem -> {
              throw new OcrUnavailableException("native libraries: " + problem);
            });
    try {
      TessAPI api = TessAPI.INSTANCE;
      ITessAPI.TessBaseAPI handle = api.TessBaseAPICreate();
      int failed =
          api.TessBaseAPIInit2(
              handle, tessdata.toString(), language, ITessAPI.TessOcrEngineMode.OEM_LSTM_ONLY);
      if (failed != 0) {
        api.TessBaseAPIDelete(handle);
        throw new OcrUnavailableException("tessdata: no model '" + language + "' in " + tessdata);
      }
      // Inverted text does not occur in cells; looking for it doubles the time of doubtful ones.
      api.TessBaseAPISetVariable(handle, "tessedit_do_invert", "0");
      api.TessBaseAPISetVariable(handle, "user_defined_dpi", "300");
      api.TessBaseAPISetPageSegMode(handle, RAW_LINE);
      return new TesseractReader(api, handle);
    } catch (LinkageError e) {
      throw new OcrUnavailableException("native libraries: " + e.getMessage(), e);
    }
  }

  /** {@return the line of text in the picture} */
  Reading line(GrayImage image) {
    ByteBuffer pixels =
        ByteBuffer.allocateDirect(image.width() * image.height()).order(ByteOrder.nativeOrder());
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        pixels.put((byte) image.at(x, y));
      }
    }
    pixels.flip();
    api.TessBaseAPISetImage(handle, pixels, image.width(), image.height(), 1, image.width());
    Reading reading = api.TessBaseAPIRecognize(handle, null) == 0 ? symbols() : Reading.NOTHING;
    api.TessBaseAPIClear(handle);
    return reading;
  }

  private Reading symbols() {
    ITessAPI.TessResultIterator iterator = api.TessBaseAPIGetIterator(handle);
    if (iterator == null) {
      return Reading.NOTHING;
    }
    StringBuilder text = new StringBuilder();
    List<Double> probabilities = new ArrayList<>();
    do {
      Pointer pointer = api.TessResultIteratorGetUTF8Text(iterator, SYMBOL);
      if (pointer == null) {
        continue;
      }
      String symbol = pointer.getString(0, StandardCharsets.UTF_8.name());
      api.TessDeleteText(pointer);
      double confidence = api.TessResultIteratorConfidence(iterator, SYMBOL) / 100.0;
      symbol
          .codePoints()
          .filter(character -> !Character.isWhitespace(character))
          .forEach(
              character -> {
                text.appendCodePoint(character);
                probabilities.add(Math.max(0, Math.min(1, confidence)));
              });
    } while (api.TessResultIteratorNext(iterator, SYMBOL) != 0);
    api.TessResultIteratorDelete(iterator);
    return new Reading(text.toString(), probabilities);
  }

  @Override
  public void close() {
    api.TessBaseAPIDelete(handle);
  }
}
