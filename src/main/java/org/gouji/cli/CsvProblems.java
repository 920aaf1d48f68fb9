package org.gouji.cli;

import java.util.Locale;
import org.gouji.output.CsvFormatException;

/** Says what is wrong with a table that somebody gave. */
final class CsvProblems {

  private CsvProblems() {}

  /** {@return the exit code} */
  static int tell(Console console, CsvFormatException problem) {
    console.warn(
        "csv." + problem.kind().name().toLowerCase(Locale.ROOT),
        problem.file(),
        Long.toString(problem.line()),
        problem.detail());
    return ExitCode.FAILED;
  }
}
