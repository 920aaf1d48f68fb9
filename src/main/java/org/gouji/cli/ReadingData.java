package org.gouji.cli;

import java.util.List;
import java.util.function.Supplier;
import org.gouji.calibration.Calibration;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.match.ReportReader;
import org.gouji.narrative.NarrativeReader;
import org.gouji.narrative.ScannedText;
import org.gouji.pdf.PdfLimits;
import org.gouji.run.DocumentPipeline;
import org.gouji.run.Knowledge;
import org.gouji.run.OcrPictureReader;
import org.gouji.run.Settlement;

/**
 * What the program knows of reports. Loading it takes as long as reading the pages of the first
 * document, and goes on meanwhile; readers share it.
 */
final class ReadingData {

  private final Supplier<List<Form>> forms = new MadeAhead<>(Forms::official);
  private final Supplier<Settlement> settlement =
      new MadeAhead<>(() -> Settlement.byRules(Calibration.ofPictures()));
  private final Supplier<NarrativeReader> narratives = new MadeAhead<>(NarrativeReader::ofProgram);

  private ReadingData() {}

  /** {@return it, in the making} */
  static ReadingData load() {
    return new ReadingData();
  }

  /** {@return the forms that reports may use} */
  Supplier<List<Form>> forms() {
    return forms;
  }

  /** {@return a reader of its own models, for one thread} */
  DocumentPipeline pipeline(ScannedText scannedText, PdfLimits limits) {
    Supplier<Knowledge> knowledge =
        new MadeAhead<>(
            () ->
                new Knowledge(
                    new ReportReader(forms.get()),
                    settlement.get(),
                    narratives.get().reading(scannedText)));
    return new DocumentPipeline(knowledge, OcrPictureReader.with(ProgramHome.tessdata()), limits);
  }
}
