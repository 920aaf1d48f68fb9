package org.gouji.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.message.Language;
import org.gouji.ocr.OcrHealth;

/** Looks at what reading scans needs: native libraries, models of both readers. */
public final class OcrChecks {

  private OcrChecks() {}

  /**
   * {@return the checks, in the order in which they are to be shown}
   *
   * @param tessdata the folder with the models of Tesseract
   */
  public static List<HealthCheck> of(Path tessdata) {
    List<HealthCheck> checks = new ArrayList<>();
    for (OcrHealth.Finding finding : OcrHealth.examine(tessdata)) {
      checks.add(language -> said(finding, language));
    }
    return List.copyOf(checks);
  }

  private static HealthFinding said(OcrHealth.Finding finding, Language language) {
    String part = finding.part().name().toLowerCase(Locale.ROOT);
    String name = language.say("doctor." + part);
    return finding
        .problem()
        .map(problem -> new HealthFinding(name, false, language.say("doctor.ocr.broken", problem)))
        .orElseGet(() -> new HealthFinding(name, true, language.say("doctor.ocr.fine")));
  }
}
