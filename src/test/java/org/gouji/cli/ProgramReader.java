package org.gouji.cli;

import org.gouji.narrative.ScannedText;
import org.gouji.pdf.PdfLimits;
import org.gouji.run.DocumentReader;

/** Gives other packages' tests what {@code gouji extract} reads with. */
public final class ProgramReader {

  private ProgramReader() {}

  /** {@return a reader as the program wires it; to be closed} */
  public static DocumentReader open() {
    return ReadingData.load().pipeline(ScannedText.LEFT_OUT, PdfLimits.DEFAULT);
  }
}
