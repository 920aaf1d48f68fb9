package org.gouji.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.cli.SparkHome;
import org.gouji.output.CsvRows;
import org.gouji.output.FieldRow;
import org.gouji.output.FindingRow;
import org.gouji.output.ReportRow;
import org.gouji.output.StatementRow;
import org.gouji.output.Table;
import org.gouji.parquet.Duck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application on a real cluster, one of whose workers is killed while documents are read: the
 * same rows as a run on one machine. Run by {@code release/spark/cluster-test}.
 */
@Tag("spark")
class SparkClusterTest {

  private static final int COPIES = 8;

  @TempDir private Path folder = Path.of("");

  @Test
  void givesTheRowsOfOneMachineThoughAWorkerIsKilled() throws Exception {
    Path input = corpus();
    Path single = folder.resolve("single");
    Path output = folder.resolve("输出 cluster");
    SparkHome spark = new SparkHome(Path.of("target", "spark").toAbsolutePath());

    try (LocalCluster cluster = LocalCluster.start(spark, folder)) {
      Process driver = cluster.start("driver", submit(spark, cluster, input, output));
      cluster.await("driver", "reading \\d+ documents", 1);
      long before = finishedTasks(cluster);
      cluster.await("driver", "Finished task", before + 3);
      cluster.killAWorker();
      assertEquals(0, driver.waitFor(), () -> tail(cluster, "driver"));
      assertTrue(cluster.log("driver").contains("Lost executor"), tail(cluster, "driver"));
      assertEquals(
          3, cluster.start("single", oneMachine(input, single)).waitFor(), tail(cluster, "single"));

      compare(single, output);

      Process again = cluster.start("again", submit(spark, cluster, input, output));
      assertEquals(0, again.waitFor(), () -> tail(cluster, "again"));
      assertFalse(cluster.log("again").contains("ReadingStage: reading"), "read again");
      compare(single, output);
    }
  }

  /**
   * Born-digital reports many times, each of other bytes; a scan; a copy; files that are no
   * reports.
   */
  private Path corpus() throws IOException {
    Path input = folder.resolve("年报 in");
    List<Path> reports;
    try (Stream<Path> files = Files.list(Path.of("corpus", "born_digital"))) {
      reports = files.sorted().toList();
    }
    for (int i = 0; i < COPIES; i++) {
      Path part = Files.createDirectories(input.resolve("县" + i));
      for (Path report : reports) {
        Path copy = part.resolve(String.valueOf(report.getFileName()));
        Files.copy(report, copy);
        Files.writeString(copy, "\n% " + i + "\n", StandardOpenOption.APPEND);
      }
    }
    Path first = input.resolve("县0").resolve(String.valueOf(reports.get(0).getFileName()));
    Files.copy(first, input.resolve("县7").resolve("copy.pdf"));
    Files.copy(
        Path.of("corpus", "scan_office", "form2014_black_and_white.pdf"),
        input.resolve("scan.pdf"));
    Files.createFile(input.resolve("empty.pdf"));
    Files.writeString(input.resolve("no pdf.pdf"), "hello", StandardCharsets.UTF_8);
    return input;
  }

  private static List<String> submit(SparkHome spark, LocalCluster cluster, Path input, Path output)
      throws IOException {
    Path program = Path.of("").toAbsolutePath();
    return spark.submit(
        cluster.url(),
        program,
        List.of(
            "spark.ui.enabled=false",
            "spark.driver.host=127.0.0.1",
            "spark.executor.memory=512m",
            "spark.speculation=true",
            "spark.executorEnv.LC_ALL=C.UTF-8"),
        List.of(
            "--output",
            output.toString(),
            "--format",
            "csv,parquet",
            "--lang",
            "en",
            "--home",
            program.toString(),
            input.toString()));
  }

  private static List<String> oneMachine(Path input, Path output) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dgouji.home=" + Path.of("").toAbsolutePath(),
        "-Dfile.encoding=UTF-8",
        "-jar",
        Path.of("target", "gouji.jar").toString(),
        "extract",
        input.toString(),
        "--output",
        output.toString(),
        "--format",
        "csv,parquet",
        "--lang",
        "en",
        "--no-progress");
  }

  private static void compare(Path single, Path output) throws Exception {
    for (Table<?> table :
        List.of(FieldRow.TABLE, ReportRow.TABLE, FindingRow.TABLE, StatementRow.TABLE)) {
      List<String> columns =
          table.header().stream().filter(name -> !name.equals("seconds")).toList();
      String file = table.name() + ".csv";
      assertEquals(rows(single.resolve(file), columns), rows(output.resolve(file), columns), file);
    }
    assertEquals(parquet(single), parquet(output));
  }

  private static List<String> rows(Path file, List<String> columns) throws IOException {
    List<String> rows = new ArrayList<>();
    new CsvRows(file, columns, List.of()).forEach((cells, line) -> rows.add(cells.toString()));
    return rows;
  }

  private static List<String> parquet(Path output) throws Exception {
    List<String> rows = new ArrayList<>();
    try (Duck duck = Duck.open()) {
      for (String table : List.of("fields", "reports", "findings", "statements")) {
        duck.parquet(output, table);
        String all = table.equals("reports") ? "* exclude (seconds)" : "*";
        rows.addAll(duck.rows("select " + all + " from " + table + " order by all"));
      }
    }
    return rows;
  }

  private static long finishedTasks(LocalCluster cluster) throws IOException {
    return cluster.log("driver").lines().filter(line -> line.contains("Finished task")).count();
  }

  private static String tail(LocalCluster cluster, String name) {
    try {
      List<String> lines = cluster.log(name).lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
