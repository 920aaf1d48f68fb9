package org.gouji.cli;

import java.util.Locale;
import org.gouji.form.Forms;
import org.gouji.narrative.ScannedText;
import org.gouji.store.ResultFile;
import org.gouji.worker.WorkerLoop;

/** The process that reads documents; started by {@code gouji extract}, not by users. */
public final class WorkerProgram {

  private WorkerProgram() {}

  /**
   * Serves its parent.
   *
   * @param arguments the word that marks answers; whether running text of scanned pages is read
   */
  public static void main(String[] arguments) {
    ScannedText scannedText = ScannedText.valueOf(arguments[1].toUpperCase(Locale.ROOT));
    Wiring wiring = Wiring.ofProgram();
    WorkerLoop.serve(
        arguments[0],
        () -> wiring.readers().apply(scannedText),
        new ResultFile(Forms.official())::write);
  }
}
