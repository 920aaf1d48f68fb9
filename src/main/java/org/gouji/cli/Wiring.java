package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gouji.calibration.Calibration;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.narrative.NarrativeReader;
import org.gouji.narrative.ScannedText;
import org.gouji.run.DocumentInspector;
import org.gouji.run.DocumentPipeline;
import org.gouji.run.DocumentReader;
import org.gouji.run.HealthCheck;
import org.gouji.run.OcrChecks;
import org.gouji.run.OcrPictureReader;
import org.gouji.run.Settlement;

/**
 * What the commands work with; a test puts in something else.
 *
 * @param readers makes a reader for each thread, with or without the running text of scanned pages
 * @param inspector makes what {@code gouji inspect} reads with
 * @param forms the forms that reports may use
 * @param health checks of {@code gouji doctor} beyond those of the machine
 */
record Wiring(
    Function<ScannedText, DocumentReader> readers,
    Supplier<DocumentInspector> inspector,
    List<Form> forms,
    List<HealthCheck> health) {

  Wiring {
    forms = List.copyOf(forms);
    health = List.copyOf(health);
  }

  /** {@return the real thing} */
  static Wiring ofProgram() {
    Path tessdata = ProgramHome.tessdata();
    List<Form> forms = Forms.official();
    Settlement settlement = Settlement.byRules(Calibration.ofPictures());
    NarrativeReader narratives = NarrativeReader.ofProgram();
    return new Wiring(
        scannedText ->
            new DocumentPipeline(
                forms,
                OcrPictureReader.with(tessdata),
                settlement,
                narratives.reading(scannedText)),
        () -> new DocumentPipeline(forms, OcrPictureReader.with(tessdata), settlement, narratives),
        forms,
        OcrChecks.of(tessdata));
  }
}
