package org.gouji.cli;

import org.gouji.calibration.Calibration;
import org.gouji.form.Forms;
import org.gouji.run.DocumentPipeline;
import org.gouji.narrative.NarrativeReader;
import org.gouji.narrative.ScannedText;
import org.gouji.pdf.PdfLimits;
import org.gouji.run.DocumentReader;
import org.gouji.run.OcrPictureReader;
import org.gouji.run.Settlement;

/** Gives the measurements what {@code gouji extract} reads with. */
public final class BenchReader {

  private BenchReader() {}

  /** {@return a reader as the program wires it; to be closed} */
  public static DocumentReader open() {
    return ReadingData.load().pipeline(ScannedText.LEFT_OUT, PdfLimits.DEFAULT);
  }

  /** {@return the same with confidences as they are before calibration; to be closed} */
  public static DocumentReader uncalibrated() {
    return with(Settlement.byRules(Calibration.none()));
  }

  /** {@return the same with fields as the readers left them; to be closed} */
  public static DocumentReader unsettled() {
    return with(Settlement.withoutRules(Calibration.none()));
  }

  private static DocumentReader with(Settlement settlement) {
    return new DocumentPipeline(
        Forms.official(),
        OcrPictureReader.with(ProgramHome.tessdata()),
        settlement,
        NarrativeReader.ofProgram());
  }
}
