package org.gouji.cli;

import java.util.Locale;
import org.gouji.narrative.ScannedText;
import org.gouji.pdf.PdfLimits;
import org.gouji.store.ResultFile;
import org.gouji.worker.WorkerLoop;

/** The process that reads documents; started by {@code gouji extract}, not by users. */
public final class WorkerProgram {

  private WorkerProgram() {}

  /**
   * Serves its parent.
   *
   * @param arguments the word that marks answers; whether running text of scanned pages is read;
   *     most pages of a document; most pixels of an image
   */
  public static void main(String[] arguments) {
    ScannedText scannedText = ScannedText.valueOf(arguments[1].toUpperCase(Locale.ROOT));
    PdfLimits limits = new PdfLimits(Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]));
    ReadingData data = ReadingData.load();
    MadeAhead<ResultFile> results = new MadeAhead<>(() -> new ResultFile(data.forms()));
    WorkerLoop.serve(
        arguments[0],
        () -> data.pipeline(scannedText, limits),
        (file, report) -> results.get().write(file, report));
  }
}
