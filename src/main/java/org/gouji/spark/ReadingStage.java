package org.gouji.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.gouji.bulk.PlannedDocument;
import org.gouji.bulk.SingleReading;
import org.gouji.cli.Workload;
import org.gouji.run.ContentHash;
import org.gouji.spark.CostPartitions.Candidate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the documents that have no settled result yet. */
final class ReadingStage {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingStage.class);

  private final SparkSession spark;
  private final SparkStore store;
  private final SparkSettings settings;

  ReadingStage(SparkSession spark, SparkStore store, SparkSettings settings) {
    this.spark = spark;
    this.store = store;
    this.settings = settings;
  }

  void read(Plan plan) throws IOException {
    List<Candidate> unread = unread(plan);
    if (unread.isEmpty()) {
      return;
    }
    HadoopSettings hadoop = new HadoopSettings(spark.sparkContext().hadoopConfiguration());
    List<List<ReadingTask>> tasks =
        CostPartitions.of(unread, spark.sparkContext().defaultParallelism()).stream()
            .map(each -> each.stream().map(ReadingStage::task).toList())
            .toList();
    LOG.info("reading {} documents in {} tasks", unread.size(), tasks.size());
    String run = store.run();
    SparkSettings asked = settings;
    Workload workload = Workload.of(unread.size(), spark.sparkContext().defaultParallelism());
    JavaRDD<Row> results =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(tasks, tasks.size())
            .flatMap(task -> rows(task, asked, workload, hadoop, run));
    store.addResults(spark.createDataFrame(results, SparkStore.RESULTS));
  }

  /** Those whose content is not found among the settled results. */
  private List<Candidate> unread(Plan plan) throws IOException {
    List<String> contents =
        plan.documents().stream().flatMap(document -> document.content().stream()).toList();
    Dataset<Row> asked = spark.createDataset(contents, Encoders.STRING()).toDF("sha256");
    Dataset<Row> settled = store.results().filter("settled").select("sha256");
    Set<String> missing =
        new TreeSet<>(
            asked
                .join(settled, asked.col("sha256").equalTo(settled.col("sha256")), "left_anti")
                .as(Encoders.STRING())
                .collectAsList());
    List<Candidate> unread = new ArrayList<>();
    for (int i = 0; i < plan.documents().size(); i++) {
      PlannedDocument document = plan.documents().get(i);
      Optional<String> content = document.content();
      if (content.isPresent() && missing.remove(content.get())) {
        unread.add(new Candidate(document, plan.files().get(i)));
      }
    }
    return unread;
  }

  private static ReadingTask task(Candidate candidate) {
    ContentHash hash = candidate.document().hash().orElseThrow();
    return new ReadingTask(candidate.file(), hash.sha256(), hash.empty());
  }

  private static Iterator<Row> rows(
      List<ReadingTask> tasks,
      SparkSettings settings,
      Workload workload,
      HadoopSettings hadoop,
      String run)
      throws IOException, InterruptedException {
    ExecutorProgram program = ExecutorProgram.of(settings, workload);
    List<Row> rows = new ArrayList<>();
    for (ReadingTask task : tasks) {
      SingleReading.Result result = program.read(task, hadoop);
      String id = new ContentHash(task.sha256(), task.empty()).documentId();
      rows.add(RowFactory.create(task.sha256(), id, result.settled(), run, result.bytes()));
    }
    LOG.info("read {} documents", rows.size());
    return rows.iterator();
  }
}
