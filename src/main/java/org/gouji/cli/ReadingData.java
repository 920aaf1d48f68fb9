package org.gouji.cli;

import java.util.List;
import org.gouji.calibration.Calibration;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.narrative.NarrativeReader;
import org.gouji.narrative.ScannedText;
import org.gouji.pdf.PdfLimits;
import org.gouji.run.DocumentPipeline;
import org.gouji.run.OcrPictureReader;
import org.gouji.run.Settlement;

/** What the program knows of reports; loading it takes a moment, readers share it. */
record ReadingData(List<Form> forms, Calibration calibration, NarrativeReader narratives) {

  static ReadingData load() {
    return new ReadingData(Forms.official(), Calibration.ofPictures(), NarrativeReader.ofProgram());
  }

  /** {@return a reader of its own models, for one thread} */
  DocumentPipeline pipeline(ScannedText scannedText, PdfLimits limits) {
    return new DocumentPipeline(
        forms,
        OcrPictureReader.with(ProgramHome.tessdata()),
        Settlement.byRules(calibration),
        narratives.reading(scannedText),
        limits);
  }
}
