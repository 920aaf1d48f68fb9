package org.gouji.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.gouji.check.Hierarchy;
import org.gouji.cli.Workload;
import org.gouji.output.HierarchyFile;

/**
 * The application that {@code spark-submit} starts.
 *
 * <p>What it does: list the files; hash those that are new or changed; read the documents of which
 * no settled result of this program is in the output yet; write the tables from all results. Every
 * step is one that Spark may repeat: an attempt that is lost, killed or overtaken leaves nothing.
 */
public final class SparkExtraction {

  private SparkExtraction() {}

  /**
   * Runs the application.
   *
   * @param arguments {@code INPUT... --output URI}, and the options of docs/SPARK.md
   */
  public static void main(String[] arguments) throws IOException {
    SparkSettings settings = SparkArguments.read(arguments);
    try (SparkSession spark =
        SparkSession.builder()
            .appName("gouji")
            // Never used; without it Spark speaks of a folder in the working directory.
            .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
            .getOrCreate()) {
      run(spark, settings);
    }
  }

  private static void run(SparkSession spark, SparkSettings settings) throws IOException {
    Hierarchy hierarchy = hierarchy(settings.hierarchy());
    String fingerprint =
        InstalledProgram.find(settings.home()).fingerprint(settings.reading(Workload.MUCH));
    SparkStore store = new SparkStore(spark, settings.output(), fingerprint);
    List<ListedFile> files =
        InputListing.of(settings.inputs(), spark.sparkContext().hadoopConfiguration());
    Contents contents = new Contents(spark, store);
    Plan plan = Plan.of(files, contents.of(files));
    new ReadingStage(spark, store, settings).read(plan);
    new SparkOutput(spark, store, settings).write(plan, hierarchy);
  }

  private static Hierarchy hierarchy(String file) throws IOException {
    if (file.isEmpty()) {
      return Hierarchy.NONE;
    }
    HierarchyFile.Content content = HierarchyFile.read(Path.of(file));
    if (!content.problem().isEmpty()) {
      throw new IOException(file + ": " + content.problem() + ", row " + content.row());
    }
    return content.hierarchy();
  }
}
