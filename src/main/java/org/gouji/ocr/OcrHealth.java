package org.gouji.ocr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether everything that reading scans needs is there. */
public final class OcrHealth {

  /** What is looked at. */
  public enum Part {
    NATIVE_LIBRARIES,
    TESSDATA,
    TESSERACT_DIGITS,
    TESSERACT_CHINESE,
    PP_OCR
  }

  /**
   * One part.
   *
   * @param part which
   * @param problem what is wrong in a technical sentence, empty if nothing is
   */
  public record Finding(Part part, Optional<String> problem) {}

  private OcrHealth() {}

  /** {@return every part with what is wrong with it} */
  public static List<Finding> examine(Path tessdata) {
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding(Part.NATIVE_LIBRARIES, NativeLibraries.load()));
    findings.add(new Finding(Part.TESSDATA, missingModels(tessdata)));
    try (Readers readers = new Readers(tessdata)) {
      findings.add(opened(Part.TESSERACT_DIGITS, readers::digits));
      findings.add(opened(Part.TESSERACT_CHINESE, readers::chinese));
      findings.add(opened(Part.PP_OCR, readers::ppOcr));
    }
    return findings;
  }

  private static Optional<String> missingModels(Path tessdata) {
    List<Path> missing =
        List.of("eng", "chi_sim").stream()
            .map(name -> tessdata.resolve(name + ".traineddata"))
            .filter(file -> !Files.isReadable(file))
            .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of("cannot read " + missing);
  }

  private static Finding opened(Part part, Runnable opening) {
    try {
      opening.run();
      return new Finding(part, Optional.empty());
    } catch (OcrUnavailableException e) {
      return new Finding(part, Optional.of(String.valueOf(e.getMessage())));
    }
  }
}
