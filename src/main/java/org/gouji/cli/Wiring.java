package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.narrative.ScannedText;
import org.gouji.pdf.PdfLimits;
import org.gouji.run.DocumentInspector;
import org.gouji.run.HealthCheck;
import org.gouji.run.OcrChecks;
import org.gouji.worker.DocumentProcessor;

/**
 * What the commands work with; a test puts in something else.
 *
 * @param processors makes what {@code gouji extract} reads with
 * @param inspector makes what {@code gouji inspect} reads with
 * @param forms the forms that reports may use
 * @param health checks of {@code gouji doctor} beyond those of the machine
 * @param quickStart sees to the start of the next run
 */
record Wiring(
    Processors processors,
    Supplier<DocumentInspector> inspector,
    Supplier<List<Form>> forms,
    List<HealthCheck> health,
    QuickStart quickStart) {

  Wiring {
    health = List.copyOf(health);
  }

  /** Makes what documents are read with. */
  @FunctionalInterface
  interface Processors {

    /**
     * {@return it; to be closed}
     *
     * @param settings what the user asked for
     * @param outputFolder the folder that the run holds
     * @param log is told what went wrong with which source file
     */
    DocumentProcessor open(
        ReadingSettings settings, Path outputFolder, BiConsumer<String, Throwable> log);
  }

  /** {@return the real thing} Nothing is loaded before it is used. */
  static Wiring ofProgram() {
    return new Wiring(
        ReadingSettings::workers,
        () -> ReadingData.load().pipeline(ScannedText.LEFT_OUT, PdfLimits.DEFAULT),
        Forms::official,
        OcrChecks.of(ProgramHome.tessdata()),
        new QuickStart(ClassArchive.ofProgram()));
  }

  /** {@return the same, but that it makes no archive} */
  Wiring withoutArchive() {
    return new Wiring(processors, inspector, forms, health, QuickStart.NONE);
  }
}
