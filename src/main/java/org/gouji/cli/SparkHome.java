package org.gouji.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An installed Spark: its folder {@code jars} is all that is used of it.
 *
 * @param folder where it is, {@code SPARK_HOME}
 */
public record SparkHome(Path folder) {

  /** What Spark wants to reach of Java 17, as its own launcher does. */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/java.util.concurrent.atomic",
          "java.base/jdk.internal.ref",
          "java.base/sun.nio.ch",
          "java.base/sun.nio.cs",
          "java.base/sun.security.action",
          "java.base/sun.util.calendar",
          "java.security.jgss/sun.security.krb5");

  /** Jars of the program that Spark does not have: the rest of it runs in worker processes. */
  private static final List<String> BROUGHT =
      List.of("jackson-dataformat-yaml-", "opencsv-", "picocli-", "snakeyaml-");

  private static final String EXECUTOR_OPTIONS = "spark.executor.extraJavaOptions";

  /**
   * Executors fetch files and start workers, which read; Java's optimising compiler would take the
   * cores from these. Measured by {@code bench/spark}, 400 reports on two cores: 90 s of CPU time
   * in the cluster without it, 129 s with it; 84 and 74 % of the documents per second of one
   * machine.
   */
  private static final String SPARING = EXECUTOR_OPTIONS + "=" + Workload.WITHOUT_OPTIMISING;

  /** {@return whether there is a Spark in the folder} */
  boolean isThere() {
    return Files.isDirectory(jars());
  }

  private Path jars() {
    return folder.resolve("jars");
  }

  /**
   * {@return the words that start Java with Spark on its class path}
   *
   * @param heap of it, as {@code -Xmx} wants it
   */
  public List<String> java(String heap) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + heap);
    OPENED.forEach(each -> words.add("--add-opens=" + each + "=ALL-UNNAMED"));
    words.add("-Dfile.encoding=UTF-8");
    words.add("-cp");
    words.add(folder.resolve("conf") + File.pathSeparator + jars().resolve("*"));
    return words;
  }

  /**
   * {@return the words that submit the application}
   *
   * @param master the cluster, as {@code spark-submit} wants it
   * @param program folder of the program on this machine
   * @param settings of Spark, {@code name=value}; Java options of the executors take the place of
   *     those that are given otherwise
   * @param arguments of the application
   */
  public List<String> submit(
      String master, Path program, List<String> settings, List<String> arguments)
      throws IOException {
    Path place = Files.exists(program.resolve("gouji.jar")) ? program : program.resolve("target");
    List<String> words = new ArrayList<>(java("2g"));
    words.add("org.apache.spark.deploy.SparkSubmit");
    words.addAll(List.of("--master", master));
    if (settings.stream().noneMatch(each -> each.startsWith(EXECUTOR_OPTIONS + "="))) {
      words.addAll(List.of("--conf", SPARING));
    }
    for (String setting : settings) {
      words.addAll(List.of("--conf", setting));
    }
    words.addAll(List.of("--jars", brought(place.resolve("lib"))));
    words.addAll(List.of("--class", "org.gouji.spark.SparkExtraction"));
    words.add(place.resolve("gouji.jar").toString());
    words.addAll(arguments);
    return words;
  }

  private static String brought(Path libraries) throws IOException {
    try (Stream<Path> all = Files.list(libraries)) {
      return String.join(
          ",",
          all.filter(each -> BROUGHT.stream().anyMatch(name(each)::startsWith))
              .map(Path::toString)
              .sorted()
              .toList());
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
