package org.gouji.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.check.Finding;
import org.gouji.message.Language;
import org.gouji.narrative.Statement;
import org.gouji.output.DocumentReport;
import org.gouji.output.FieldRow;
import org.gouji.output.FindingRow;
import org.gouji.output.ReportRow;
import org.gouji.output.ReportWriter;
import org.gouji.output.StatementRow;

/**
 * The four tables as Parquet files in the making. They go to {@code parquet.part}; {@link #keep}
 * puts that folder in the place of {@code parquet}, so that a folder of that name is always whole.
 * What is closed without being kept leaves what was there before.
 */
public final class ParquetTables implements ReportWriter {

  /** The name of the folder. */
  public static final String NAME = "parquet";

  private static final String PART_NAME = NAME + ".part";
  private static final String OLD_NAME = NAME + ".old";

  private final Path folder;
  private final Path part;
  private final Language language;
  private final String program;
  private final PartitionedTable<FieldRow> fields;
  private final PartitionedTable<ReportRow> reports;
  private final PartitionedTable<FindingRow> findings;
  private final PartitionedTable<StatementRow> statements;
  private final Map<String, Partition> partitions = new HashMap<>();
  private boolean finished;
  private boolean kept;

  private ParquetTables(Path folder, Language language, String program) throws IOException {
    this.folder = folder;
    this.part = folder.resolve(PART_NAME);
    this.language = language;
    this.program = program;
    FolderTree.delete(part);
    this.fields = new PartitionedTable<>(FieldRow.TABLE, part);
    this.reports = new PartitionedTable<>(ReportRow.TABLE, part);
    this.findings = new PartitionedTable<>(FindingRow.TABLE, part);
    this.statements = new PartitionedTable<>(StatementRow.TABLE, part);
  }

  /**
   * Starts the tables in {@code folder}.
   *
   * @param language of the columns {@code message}
   * @param program name and version for the column {@code program}
   */
  public static ParquetTables create(Path folder, Language language, String program)
      throws IOException {
    return new ParquetTables(folder, language, program);
  }

  /** Removes the tables that an earlier run left in {@code folder}. */
  public static void remove(Path folder) throws IOException {
    FolderTree.delete(folder.resolve(NAME));
  }

  /** {@return whether there are tables in {@code folder}} */
  public static boolean areIn(Path folder) {
    return Files.isDirectory(folder.resolve(NAME));
  }

  /** Adds a document without its findings, which are known later. */
  @Override
  public void add(DocumentReport report) throws IOException {
    Partition partition = Partition.of(report);
    partitions.put(report.sourceFile(), partition);
    reports.add(partition, new ReportRow(report, language, program));
    for (FieldRow row : FieldRow.of(report)) {
      fields.add(partition, row);
    }
    for (Statement statement : report.statements()) {
      statements.add(partition, new StatementRow(report.sourceFile(), statement));
    }
  }

  /** Adds the findings of a document that was added before. */
  public void add(String sourceFile, List<Finding> ofDocument) throws IOException {
    Partition partition = partitions.get(sourceFile);
    if (partition == null) {
      throw new IllegalArgumentException("findings of a document that was not added");
    }
    for (Finding finding : ofDocument) {
      findings.add(partition, new FindingRow(sourceFile, finding, language));
    }
  }

  /** {@return how many figures had too many digits for the type of their column; they are empty} */
  public long unfitting() {
    return fields.unfitting() + statements.unfitting();
  }

  @Override
  public void finish() throws IOException {
    if (!finished) {
      finished = true;
      for (Closeable table : tables()) {
        table.close();
      }
    }
  }

  @Override
  public Path part() {
    return part;
  }

  @Override
  public void keep() throws IOException {
    finish();
    kept = true;
    Path target = folder.resolve(NAME);
    Path old = folder.resolve(OLD_NAME);
    FolderTree.delete(old);
    if (Files.exists(target)) {
      Files.move(target, old);
    }
    Files.move(part, target);
    FolderTree.delete(old);
  }

  /** Drops the files unless they were kept. */
  @Override
  public void close() throws IOException {
    if (!kept) {
      kept = true;
      finish();
      FolderTree.delete(part);
    }
  }

  private List<Closeable> tables() {
    return List.of(fields, reports, findings, statements);
  }
}
