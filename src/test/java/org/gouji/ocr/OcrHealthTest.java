package org.gouji.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OcrHealthTest {

  @Test
  void findsNothingWrongHere() {
    List<OcrHealth.Finding> findings = OcrHealth.examine(Path.of("tessdata"));
    assertEquals(OcrHealth.Part.values().length, findings.size());
    assertTrue(
        findings.stream().allMatch(finding -> finding.problem().isEmpty()), findings::toString);
  }

  @Test
  void namesTheModelsThatAreMissing(@TempDir Path empty) {
    List<OcrHealth.Part> wrong =
        OcrHealth.examine(empty).stream()
            .filter(finding -> finding.problem().isPresent())
            .map(OcrHealth.Finding::part)
            .toList();
    assertEquals(
        List.of(
            OcrHealth.Part.TESSDATA,
            OcrHealth.Part.TESSERACT_DIGITS,
            OcrHealth.Part.TESSERACT_CHINESE),
        wrong);
  }
}
