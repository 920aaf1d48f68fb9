package org.gouji.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.RuleOutcome;
import org.gouji.match.Flag;
import org.gouji.message.Language;

/** {@code reports.csv}: one row per input file, always, as docs/OUTPUT.md states it. */
public final class ReportsCsv implements ReportWriter {

  /** The name of the file. */
  public static final String NAME = "reports.csv";

  private static final List<String> HEADER =
      List.of(
          "source_file",
          "document_id",
          "status",
          "error",
          "message",
          "authority",
          "year",
          "layout",
          "pages",
          "scanned_pages",
          "fields",
          "ok",
          "review",
          "missing",
          "broken_rules",
          "seconds",
          "program");

  private final CsvFile file;
  private final Language language;
  private final String program;

  private ReportsCsv(CsvFile file, Language language, String program) {
    this.file = file;
    this.language = language;
    this.program = program;
  }

  /**
   * Starts the file in {@code folder}.
   *
   * @param bom see {@link CsvFile#create}
   * @param language of the column {@code message}
   * @param program name and version for the column {@code program}
   */
  public static ReportsCsv create(Path folder, boolean bom, Language language, String program)
      throws IOException {
    CsvFile file = CsvFile.create(folder.resolve(NAME), bom, HEADER);
    return new ReportsCsv(file, language, program);
  }

  @Override
  public void add(DocumentReport report) throws IOException {
    List<String> cells = new ArrayList<>(HEADER.size());
    cells.add(CsvCell.text(report.sourceFile()));
    cells.add(report.documentId());
    cells.add(report.status().code());
    cells.add(report.problem().map(problem -> problem.code().code()).orElse(""));
    cells.add(CsvCell.text(report.problem().map(problem -> problem.say(language)).orElse("")));
    cells.add(CsvCell.text(report.authority()));
    cells.add(report.year().map(String::valueOf).orElse(""));
    cells.add(CsvCell.text(report.layout()));
    cells.add(Integer.toString(report.pages()));
    cells.add(Integer.toString(report.scannedPages()));
    cells.add(Integer.toString(report.fields().size()));
    for (Flag flag : List.of(Flag.OK, Flag.REVIEW, Flag.MISSING)) {
      cells.add(Long.toString(report.count(flag)));
    }
    cells.add(Long.toString(brokenRules(report)));
    cells.add(CsvCell.number(report.seconds()));
    cells.add(CsvCell.text(program));
    file.row(cells);
  }

  @Override
  public void finish() throws IOException {
    file.finish();
  }

  @Override
  public Path part() {
    return file.part();
  }

  @Override
  public void keep() throws IOException {
    file.keep();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static long brokenRules(DocumentReport report) {
    return report.rules().stream()
        .filter(outcome -> outcome.verdict() == RuleOutcome.Verdict.FAIL)
        .count();
  }
}
