package org.gouji.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A path on the command line that cannot be meant. */
final class InputProblem extends ParameterException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final String path;
  private final String detail;

  /**
   * @param key of the sentence that says what is wrong, with {@code path} for {0}
   */
  InputProblem(CommandLine commandLine, String key, Path path) {
    this(commandLine, key, path, "");
  }

  /**
   * @param key of the sentence that says what is wrong, with {@code path} for {0} and {@code
   *     detail} for {1}
   */
  InputProblem(CommandLine commandLine, String key, Path path, String detail) {
    super(commandLine, key + ": " + path);
    this.key = key;
    this.path = path.toString();
    this.detail = detail;
  }

  String key() {
    return key;
  }

  String detail() {
    return detail;
  }

  String path() {
    return path;
  }
}
