package org.gouji.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.message.Language;
import org.gouji.ocr.OcrHealth;

/** Looks at what reading scans needs: native libraries, models of both readers. */
public final class OcrChecks {

  private final Path tessdata;
  private List<OcrHealth.Finding> findings = List.of();

  private OcrChecks(Path tessdata) {
    this.tessdata = tessdata;
  }

  /**
   * {@return the checks, in the order in which they are to be shown} Nothing is loaded before the
   * first of them is asked.
   *
   * @param tessdata the folder with the models of Tesseract
   */
  public static List<HealthCheck> of(Path tessdata) {
    OcrChecks once = new OcrChecks(tessdata);
    List<HealthCheck> checks = new ArrayList<>();
    for (OcrHealth.Part part : OcrHealth.Part.values()) {
      checks.add(language -> said(once.find(part), language));
    }
    return List.copyOf(checks);
  }

  private OcrHealth.Finding find(OcrHealth.Part part) {
    if (findings.isEmpty()) {
      findings = OcrHealth.examine(tessdata);
    }
    return findings.stream().filter(found -> found.part() == part).findFirst().orElseThrow();
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
