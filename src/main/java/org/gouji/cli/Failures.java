package org.gouji.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says in one sentence that the program failed. The stack trace is for developers: it is shown only
 * with {@code --verbose}.
 */
final class Failures implements IExecutionExceptionHandler {

  private final Console console;
  private final BooleanSupplier verbose;

  Failures(Console console, BooleanSupplier verbose) {
    this.console = console;
    this.verbose = verbose;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    if (failure instanceof InterruptedException) {
      return ExitCode.INTERRUPTED;
    }
    return report(failure);
  }

  /** {@return the exit code} */
  int report(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      console.warn("error.memory");
    } else if (failure instanceof FileSystemException file) {
      console.warn("error.file", String.valueOf(file.getFile()), reason(file));
    } else if (failure instanceof IOException) {
      console.warn("error.io", String.valueOf(failure.getMessage()));
    } else {
      console.warn("error.program", failure.toString());
    }
    if (verbose.getAsBoolean()) {
      failure.printStackTrace(console.err());
    }
    return ExitCode.FAILED;
  }

  private static String reason(FileSystemException failure) {
    String reason = failure.getReason();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
