package org.gouji.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.gouji.bulk.PlannedDocument;
import org.gouji.check.Finding;
import org.gouji.check.Hierarchy;
import org.gouji.cli.ProgramVersion;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.message.Language;
import org.gouji.output.DocumentReport;
import org.gouji.output.FieldRow;
import org.gouji.output.FieldsCsv;
import org.gouji.output.FindingRow;
import org.gouji.output.FindingsCsv;
import org.gouji.output.ReportRow;
import org.gouji.output.ReportWriter;
import org.gouji.output.ReportsCsv;
import org.gouji.output.StatementRow;
import org.gouji.output.StatementsCsv;
import org.gouji.output.Table;
import org.gouji.run.RunFindings;
import org.gouji.store.ResultFile;

/**
 * Writes the tables from the results of all documents: Parquet by all executors, the CSV files and
 * what is found by comparing reports by the driver, one report after the other.
 */
final class SparkOutput {

  private static final StructType DOCUMENTS =
      DataTypes.createStructType(
          new StructField[] {
            DataTypes.createStructField("place", DataTypes.LongType, false),
            DataTypes.createStructField("source_file", DataTypes.StringType, false),
            DataTypes.createStructField("document_id", DataTypes.StringType, false),
            DataTypes.createStructField("content", DataTypes.StringType, true),
            DataTypes.createStructField("unread", DataTypes.BinaryType, true)
          });

  /** Room for the rows of a document among the numbers that order all rows. */
  private static final long ROWS_PER_DOCUMENT = 1L << 24;

  private final SparkSession spark;
  private final SparkStore store;
  private final SparkSettings settings;
  private final List<Form> forms = Forms.official();

  SparkOutput(SparkSession spark, SparkStore store, SparkSettings settings) {
    this.spark = spark;
    this.store = store;
    this.settings = settings;
  }

  void write(Plan plan, Hierarchy hierarchy) throws IOException {
    Dataset<Row> documents = documents(plan).cache();
    Path part = new Path(store.output(), "parquet.part");
    store.fileSystem().delete(part, true);
    boolean chinese = settings.chinese();
    String program = ProgramVersion.text();
    table(documents, FieldRow.TABLE, part, SparkOutput::fieldRows);
    table(documents, StatementRow.TABLE, part, SparkOutput::statementRows);
    table(
        documents,
        ReportRow.TABLE,
        part,
        document -> List.of(reportRow(document, chinese, program)));
    java.nio.file.Path local = Files.createTempDirectory("gouji-output");
    List<Row> findings = onDriver(documents, hierarchy, local);
    save(
        spark.createDataFrame(findings, TableRows.schema(FindingRow.TABLE)),
        FindingRow.TABLE,
        part);
    publish(part, local);
    documents.unpersist();
  }

  /**
   * One row for each file of the run: its report as it was read, or the report of an unread one.
   */
  private Dataset<Row> documents(Plan plan) throws IOException {
    ResultFile results = new ResultFile(forms);
    List<Row> rows = new ArrayList<>();
    for (PlannedDocument document : plan.documents()) {
      Optional<DocumentReport> unread = document.unread();
      rows.add(
          RowFactory.create(
              (long) rows.size(),
              document.input().sourceFile(),
              document.hash().map(it -> it.documentId()).orElse(""),
              document.content().filter(it -> unread.isEmpty()).orElse(null),
              unread.isEmpty() ? null : bytes(results, unread.get())));
    }
    Dataset<Row> planned = spark.createDataFrame(rows, DOCUMENTS);
    Dataset<Row> read =
        store
            .results()
            .filter(functions.col("settled").or(functions.col("run").equalTo(store.run())))
            .select("sha256", "result")
            .dropDuplicates("sha256");
    return planned
        .join(read, planned.col("content").equalTo(read.col("sha256")), "left")
        .select(
            functions.col("place"),
            functions.col("source_file"),
            functions.col("document_id"),
            functions.coalesce(functions.col("unread"), functions.col("result")).as("result"));
  }

  private static byte[] bytes(ResultFile results, DocumentReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    results.write(bytes, report);
    return bytes.toByteArray();
  }

  /** Makes the rows of a document. */
  @FunctionalInterface
  private interface Rows extends Serializable {
    List<Row> of(Document document);
  }

  /**
   * A document with its report.
   *
   * @param place among all
   */
  private record Document(long place, DocumentReport report) {

    long row(int number) {
      return place * ROWS_PER_DOCUMENT + number;
    }
  }

  private void table(Dataset<Row> documents, Table<?> table, Path folder, Rows rows) {
    JavaRDD<Row> all =
        documents
            .toJavaRDD()
            .mapPartitions(
                each -> {
                  ResultFile results = new ResultFile(Forms.official());
                  return new Flattened(each, row -> rows.of(document(results, row)).iterator());
                });
    save(spark.createDataFrame(all, TableRows.schema(table)), table, folder);
  }

  private static void save(Dataset<Row> rows, Table<?> table, Path folder) {
    // One file or a few for each year and layout, not one for each of them and task.
    rows.hint("rebalance", functions.col("year"), functions.col("layout"))
        .sortWithinPartitions("year", "layout", TableRows.ORDER)
        .drop(TableRows.ORDER)
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy(TableRows.PARTITIONS.toArray(String[]::new))
        .parquet(new Path(folder, table.name()).toString());
  }

  private static Document document(ResultFile results, Row row) {
    String sourceFile = row.getString(1);
    byte[] bytes = row.getAs(3);
    try {
      DocumentReport report =
          results.read(java.nio.file.Path.of(sourceFile), new ByteArrayInputStream(bytes));
      return new Document(
          row.getLong(0), report.named(sourceFile).identified(row.getString(2), report.seconds()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> fieldRows(Document document) {
    List<Row> rows = new ArrayList<>();
    for (FieldRow field : FieldRow.of(document.report())) {
      rows.add(row(FieldRow.TABLE, field, document, rows.size()));
    }
    return rows;
  }

  private static List<Row> statementRows(Document document) {
    List<Row> rows = new ArrayList<>();
    document
        .report()
        .statements()
        .forEach(
            each ->
                rows.add(
                    row(
                        StatementRow.TABLE,
                        new StatementRow(document.report().sourceFile(), each),
                        document,
                        rows.size())));
    return rows;
  }

  private static Row reportRow(Document document, boolean chinese, String program) {
    ReportRow row =
        new ReportRow(document.report(), chinese ? Language.CHINESE : Language.ENGLISH, program);
    return row(ReportRow.TABLE, row, document, 0);
  }

  private static <R> Row row(Table<R> table, R row, Document document, int number) {
    DocumentReport report = document.report();
    return TableRows.row(table, row, report.year(), report.layout(), document.row(number));
  }

  /**
   * Passes all reports through the driver in their order.
   *
   * @return the rows of the findings
   */
  private List<Row> onDriver(Dataset<Row> documents, Hierarchy hierarchy, java.nio.file.Path local)
      throws IOException {
    boolean bom = settings.bom();
    ResultFile results = new ResultFile(forms);
    RunFindings found = new RunFindings(forms);
    Map<String, Document> withFindings = new TreeMap<>();
    List<Row> rows = new ArrayList<>();
    try (FieldsCsv fields = FieldsCsv.create(local, bom);
        ReportsCsv reports =
            ReportsCsv.create(local, bom, settings.language(), ProgramVersion.text());
        FindingsCsv findings = FindingsCsv.create(local, bom, settings.language());
        StatementsCsv statements = StatementsCsv.create(local, bom)) {
      List<ReportWriter> writers =
          settings.csv() ? List.of(fields, reports, statements) : List.of();
      Iterator<Row> ordered = documents.sort("place").toLocalIterator();
      while (ordered.hasNext()) {
        Document document = document(results, ordered.next());
        for (ReportWriter writer : writers) {
          writer.add(document.report());
        }
        found.add(document.report());
        withFindings.put(document.report().sourceFile(), light(document));
      }
      found.compare(hierarchy);
      for (Document document : withFindings.values()) {
        List<Finding> its = found.of(document.report());
        findings.add(document.report().sourceFile(), its);
        for (Finding finding : its) {
          FindingRow row =
              new FindingRow(document.report().sourceFile(), finding, settings.language());
          rows.add(row(FindingRow.TABLE, row, document, rows.size()));
        }
      }
      if (settings.csv()) {
        for (ReportWriter writer : List.of(fields, reports, statements, findings)) {
          writer.keep();
        }
      }
    }
    return rows;
  }

  /** The report without what findings do not need: all are in memory at a time. */
  private static Document light(Document document) {
    DocumentReport report = document.report();
    return new Document(
        document.place(),
        new DocumentReport(
            report.sourceFile(),
            report.documentId(),
            report.status(),
            report.problem(),
            report.authority(),
            report.year(),
            report.layout(),
            report.pages(),
            report.scannedPages(),
            List.of(),
            List.of(),
            report.findings(),
            List.of(),
            List.of(),
            report.seconds()));
  }

  /** Puts what was written in the place of what the run before wrote. */
  private void publish(Path part, java.nio.file.Path local) throws IOException {
    FileSystem files = store.fileSystem();
    Path target = new Path(store.output(), "parquet");
    Path old = new Path(store.output(), "parquet.old");
    files.delete(old, true);
    if (files.exists(target)) {
      files.rename(target, old);
    }
    if (!files.rename(part, target)) {
      throw new IOException(part + " cannot be renamed to " + target);
    }
    files.delete(old, true);
    for (String name :
        List.of(FieldsCsv.NAME, FindingsCsv.NAME, StatementsCsv.NAME, ReportsCsv.NAME)) {
      Path csv = new Path(store.output(), name);
      java.nio.file.Path written = local.resolve(name);
      if (Files.exists(written)) {
        Path uploaded = new Path(store.output(), name + ".part");
        files.copyFromLocalFile(true, true, new Path(written.toUri()), uploaded);
        files.delete(csv, false);
        if (!files.rename(uploaded, csv)) {
          throw new IOException(uploaded + " cannot be renamed to " + csv);
        }
      } else {
        // What an earlier run wrote is not what Parquet says now.
        files.delete(csv, false);
      }
    }
    Files.deleteIfExists(local);
  }
}
