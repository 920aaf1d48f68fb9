package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji spark}: hands the extraction to a Spark cluster. */
@Command(name = "spark", sortOptions = false)
final class SparkCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "spark.input")
  private List<String> inputs = List.of();

  @Option(names = "--master", required = true, paramLabel = "URL", descriptionKey = "spark.master")
  private String master = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "URI",
      descriptionKey = "spark.output")
  private String output = "";

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "csv,parquet",
      descriptionKey = "spark.format",
      converter = OutputFormat.Named.class)
  private List<OutputFormat> formats = List.of(OutputFormat.CSV, OutputFormat.PARQUET);

  @Option(names = "--hierarchy", paramLabel = "FILE.csv", descriptionKey = "extract.hierarchy")
  private @Nullable Path hierarchy;

  @Option(names = "--scanned-text", descriptionKey = "extract.scanned_text")
  private boolean withScannedText;

  @Option(names = "--no-bom", descriptionKey = "extract.no_bom")
  private boolean withoutBom;

  @Option(names = "--home", paramLabel = "DIR", descriptionKey = "spark.home")
  private @Nullable Path home;

  @Option(names = "--conf", paramLabel = "NAME=VALUE", descriptionKey = "spark.conf")
  private List<String> settings = List.of();

  SparkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    String place = System.getenv("SPARK_HOME");
    if (place == null || !new SparkHome(Path.of(place)).isThere()) {
      console.warn("spark.no_home");
      return ExitCode.FAILED;
    }
    ProcessBuilder builder =
        new ProcessBuilder(
            new SparkHome(Path.of(place))
                .submit(master, ProgramHome.path().toAbsolutePath(), settings, arguments()));
    Process application = builder.inheritIO().start();
    try {
      return application.waitFor() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    } finally {
      application.destroy();
    }
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("--output", output));
    arguments.add("--format");
    arguments.add(
        formats.stream()
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(",")));
    arguments.addAll(List.of("--lang", console.language().code()));
    arguments.addAll(
        List.of("--home", (home == null ? ProgramHome.path().toAbsolutePath() : home).toString()));
    if (hierarchy != null) {
      arguments.addAll(List.of("--hierarchy", hierarchy.toAbsolutePath().toString()));
    }
    if (withScannedText) {
      arguments.add("--scanned-text");
    }
    if (withoutBom) {
      arguments.add("--no-bom");
    }
    arguments.add("--");
    arguments.addAll(inputs);
    return arguments;
  }
}
