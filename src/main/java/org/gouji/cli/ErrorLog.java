package org.gouji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * {@code gouji.log} in the output folder: the stack traces of documents on which the program broke,
 * for developers. There is no such file after a run without them.
 */
final class ErrorLog implements AutoCloseable {

  /** The name of the file. */
  static final String NAME = "gouji.log";

  private final Console console;
  private final Path file;
  private final boolean verbose;
  private boolean written;

  /**
   * @param verbose whether stack traces are shown too
   */
  ErrorLog(Console console, Path folder, boolean verbose) throws IOException {
    this.console = console;
    this.file = folder.resolve(NAME);
    this.verbose = verbose;
    Files.deleteIfExists(file);
  }

  /** Adds an entry; the file is complete after each. Called by any thread. */
  synchronized void add(String sourceFile, Throwable cause) {
    if (verbose) {
      cause.printStackTrace(console.err());
    }
    try (PrintWriter writer =
        new PrintWriter(
            Files.newBufferedWriter(
                file,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND))) {
      writer.println(sourceFile);
      cause.printStackTrace(writer);
      written = true;
    } catch (IOException e) {
      console.warn("error.log", file.toString());
    }
  }

  /** Tells where the log is, if there is one. */
  @Override
  public void close() {
    if (written) {
      console.warn("extract.log", file.toString());
    }
  }
}
