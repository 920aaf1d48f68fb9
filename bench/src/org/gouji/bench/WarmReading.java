package org.gouji.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gouji.cli.BenchReader;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.run.DocumentReader;
import org.gouji.run.InputDiscovery;
import org.gouji.run.InputFile;

/**
 * Reads folders of reports again and again in one JVM, by one thread, and prints {@code round wall
 * cpu} in seconds for the first round and for the median of the last ones.
 *
 * <p>The CPU time is that of the whole process, so the compiler and the collector count too.
 */
public final class WarmReading {

  private static final double NANOS_PER_SECOND = 1e9;

  private WarmReading() {}

  private record Seconds(double wall, double cpu) {}

  /** Arguments: rounds to warm up (at least 1), rounds to measure (at least 1), folders. */
  public static void main(String[] arguments) {
    int warmUp = Integer.parseInt(arguments[0]);
    int measured = Integer.parseInt(arguments[1]);
    List<InputFile> inputs =
        List.of(arguments).subList(2, arguments.length).stream()
            .flatMap(folder -> InputDiscovery.find(List.of(Path.of(folder))).stream())
            .toList();
    List<Seconds> rounds = new ArrayList<>();
    try (DocumentReader reader = BenchReader.open()) {
      for (int round = 0; round < warmUp + measured; round++) {
        rounds.add(round(reader, inputs));
      }
    }
    print("first", rounds.get(0));
    print("warm", median(rounds.subList(warmUp, rounds.size())));
  }

  private static Seconds round(DocumentReader reader, List<InputFile> inputs) {
    OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long wall = System.nanoTime();
    long cpu = process.getProcessCpuTime();
    for (InputFile input : inputs) {
      DocumentReport report = reader.read(input.path(), input.sourceFile());
      // A document that is not read costs nothing, and would make a fine figure.
      if (report.status() != DocumentStatus.OK && report.status() != DocumentStatus.REVIEW) {
        throw new IllegalStateException(input.sourceFile() + " was not read");
      }
    }
    return new Seconds(
        (System.nanoTime() - wall) / NANOS_PER_SECOND,
        (process.getProcessCpuTime() - cpu) / NANOS_PER_SECOND);
  }

  /** The round of median CPU time. */
  private static Seconds median(List<Seconds> rounds) {
    return rounds.stream()
        .sorted(Comparator.comparingDouble(Seconds::cpu))
        .toList()
        .get(rounds.size() / 2);
  }

  private static void print(String name, Seconds seconds) {
    System.out.printf(Locale.ROOT, "%s %.3f %.3f%n", name, seconds.wall(), seconds.cpu());
  }
}
