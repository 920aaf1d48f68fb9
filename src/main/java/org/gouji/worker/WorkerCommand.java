package org.gouji.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a worker is started: the Java of this very process.
 *
 * @param mainClass what calls {@link WorkerLoop#serve} with the first of its arguments
 * @param arguments what it gets after that
 * @param options further options for Java
 * @param classPath where the program is
 */
public record WorkerCommand(
    String mainClass, List<String> arguments, List<String> options, String classPath) {

  /** Properties of this process that a worker needs too. */
  private static final List<String> HANDED_ON = List.of("gouji.home");

  public WorkerCommand {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
  }

  /** With the class path of this very process. */
  public WorkerCommand(String mainClass, List<String> arguments, List<String> options) {
    this(mainClass, arguments, options, System.getProperty("java.class.path"));
  }

  /**
   * {@return the process to start}
   *
   * @param word that marks its answers
   * @param heapMebibytes its heap
   * @param temporary folder for what its libraries unpack; the parent removes it
   */
  ProcessBuilder of(String word, int heapMebibytes, Path temporary) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + heapMebibytes + "m");
    words.add("-XX:+UseSerialGC");
    // What is left after an error for want of memory is in no state to go on.
    words.add("-XX:+ExitOnOutOfMemoryError");
    // Nothing is written outside the output folder: no report of a crash, core or statistics.
    words.add("-XX:+ErrorFileToStderr");
    words.add("-XX:-CreateCoredumpOnCrash");
    words.add("-XX:-UsePerfData");
    words.add("-Djava.io.tmpdir=" + temporary);
    words.add("-Dfile.encoding=UTF-8");
    words.add("-Djava.awt.headless=true");
    for (String name : HANDED_ON) {
      String value = System.getProperty(name);
      if (value != null) {
        words.add("-D" + name + "=" + value);
      }
    }
    words.addAll(options);
    words.add("-cp");
    words.add(absolute(classPath));
    words.add(mainClass);
    words.add(word);
    words.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(words);
    // With more than one thread each, parallel Tesseract is up to 50 times slower.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    return builder;
  }

  private static String absolute(String classPath) {
    List<String> places = new ArrayList<>();
    for (String place : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
      places.add(Path.of(place).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, places);
  }
}
