package org.gouji.ocr;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The readers of a worker, each loaded when it is first needed and kept. */
final class Readers implements AutoCloseable {

  private final Path tessdata;
  private final Map<String, TesseractReader> tesseract = new HashMap<>();
  private @Nullable PpOcrReader ppOcr;

  Readers(Path tessdata) {
    this.tessdata = tessdata;
  }

  PpOcrReader ppOcr() {
    PpOcrReader reader = ppOcr;
    if (reader == null) {
      reader = PpOcrReader.open();
      ppOcr = reader;
    }
    return reader;
  }

  /** {@return Tesseract with the model of Latin script: the better one for digits} */
  TesseractReader digits() {
    return tesseract.computeIfAbsent("eng", name -> TesseractReader.open(tessdata, name));
  }

  /** {@return Tesseract with the model of Chinese: for figures with words beside them} */
  TesseractReader chinese() {
    return tesseract.computeIfAbsent("chi_sim", name -> TesseractReader.open(tessdata, name));
  }

  @Override
  public void close() {
    tesseract.values().forEach(TesseractReader::close);
    tesseract.clear();
    PpOcrReader reader = ppOcr;
    if (reader != null) {
      reader.close();
      ppOcr = null;
    }
  }
}
