package org.gouji.hostile;

import java.util.List;
import org.gouji.calibration.Calibration;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.narrative.NarrativeReader;
import org.gouji.page.PageContent;
import org.gouji.page.PageKind;
import org.gouji.run.DocumentPipeline;
import org.gouji.run.Settlement;
import org.gouji.sample.Sheet;
import org.gouji.store.ResultFile;
import org.gouji.worker.WorkerLoop;

/** A worker that reads as the program does, but sees nothing on pictures. */
public final class FuzzWorker {

  private FuzzWorker() {}

  /** The worker process. */
  public static void main(String[] arguments) {
    List<Form> forms = Forms.official();
    NarrativeReader narratives = NarrativeReader.ofProgram();
    WorkerLoop.serve(
        arguments[0],
        () ->
            new DocumentPipeline(
                forms,
                raster -> blank(raster.pageNumber()),
                Settlement.byRules(Calibration.none()),
                narratives),
        new ResultFile(forms)::write);
  }

  private static PageContent blank(int number) {
    PageContent content = new Sheet(number, 595, 842).content();
    return new PageContent(
        number,
        content.width(),
        content.height(),
        PageKind.SCANNED,
        content.rulings(),
        content.text(),
        content.frame(),
        1);
  }
}
