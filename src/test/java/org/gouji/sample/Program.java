package org.gouji.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a user runs it: in a process of its own. */
public final class Program {

  private Program() {}

  /**
   * Runs it, and fails unless it ends with 0.
   *
   * @param said a file for what it prints
   */
  public static void run(Path said, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.gouji.cli.Gouji"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    int exit = process.waitFor();
    if (exit != 0) {
      throw new AssertionError("exit code " + exit + ": " + Files.readString(said));
    }
  }
}
