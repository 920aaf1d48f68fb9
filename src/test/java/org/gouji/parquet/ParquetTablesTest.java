package org.gouji.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.message.Language;
import org.gouji.narrative.Agreement;
import org.gouji.narrative.ReportSentence;
import org.gouji.narrative.Statement;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.FieldsCsv;
import org.gouji.output.FindingsCsv;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.output.Reports;
import org.gouji.output.ReportsCsv;
import org.gouji.output.StatementsCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTablesTest {

  private static final String PROGRAM = "gouji 1.2.3";

  @TempDir private Path folder = Path.of("");

  @Test
  void holdsTheRowsOfTheCsvFilesWithTypes() throws IOException, SQLException {
    write(folder, reports());

    try (Duck duck = Duck.open()) {
      for (String table : List.of("fields", "reports", "findings", "statements")) {
        duck.parquet(folder, table).csv(folder, table);
        assertEquals(
            duck.rows("select count(*) from %s_csv".formatted(table)),
            duck.rows("select count(*) from %s".formatted(table)),
            table);
      }
      assertEquals(
          duck.rows(
              "select year::int, layout, flag, count(*), sum(value::decimal(38,10)), sum(x::double)"
                  + " from fields_csv group by all order by all"),
          duck.rows(
              "select year, layout, flag, count(*), sum(value), sum(x)"
                  + " from fields group by all order by all"));
      assertEquals(
          duck.rows(
              "select sum(fields::int), sum(ok::int), sum(review::int), sum(missing::int),"
                  + " sum(pages::int), sum(seconds::double) from reports_csv"),
          duck.rows(
              "select sum(fields), sum(ok), sum(review), sum(missing), sum(pages), sum(seconds)"
                  + " from reports"));
      assertEquals(
          duck.rows(
              "select * replace (coalesce(\"values\", '') as \"values\") from findings_csv order by all"),
          duck.rows("select * exclude (year, layout) from findings order by all"));
      assertEquals(
          duck.rows(
              "select source_file, section::int, page::int, sentence, value::decimal(38,10), agrees"
                  + " from statements_csv order by all"),
          duck.rows(
              "select source_file, section, page, sentence, value, agrees"
                  + " from statements order by all"));
    }
  }

  @Test
  void hasTheColumnsOfTheContractWithTheirTypes() throws IOException, SQLException {
    write(folder, reports());

    try (Duck duck = Duck.open()) {
      duck.parquet(folder, "fields").csv(folder, "fields");
      assertEquals(
          duck.rows("select column_name from (describe fields_csv) order by all"),
          duck.rows("select column_name from (describe fields) order by all"));
      assertEquals(
          List.of(
              "confidence|DOUBLE",
              "page|INTEGER",
              "printed|VARCHAR",
              "section|INTEGER",
              "value|DECIMAL(38,10)",
              "x|DOUBLE",
              "year|INTEGER"),
          duck.rows(
              "select column_name, column_type from (describe fields) where column_name in"
                  + " ('confidence','page','printed','section','value','x','year') order by all"));
    }
  }

  @Test
  void keepsTextAsItIsPrinted() throws IOException, SQLException {
    write(folder, List.of(Reports.of("a.pdf", List.of(Reports.doubtful("x", "=2+3")), List.of())));

    try (Duck duck = Duck.open()) {
      duck.parquet(folder, "fields");
      assertEquals(List.of("=2+3|null"), duck.rows("select printed, value from fields"));
    }
  }

  @Test
  void leavesOutFiguresOfMoreDigitsThanTheColumnAndSaysSo() throws IOException, SQLException {
    String tooLong = "12345678901234567890123456789";
    List<DocumentReport> reports =
        List.of(
            Reports.of(
                "a.pdf",
                List.of(
                    Reports.figure("x.long", tooLong, tooLong),
                    Reports.figure("x.fine", "0.00000000001", "0.00000000001"),
                    Reports.figure("x.negative", "-30952.5", "-30952.5"),
                    Reports.figure("x.zeros", "1.500000000000", "1.500000000000")),
                List.of()));
    try (ParquetTables tables = ParquetTables.create(folder, Language.ENGLISH, PROGRAM)) {
      for (DocumentReport report : reports) {
        tables.add(report);
      }
      tables.keep();
      assertEquals(2, tables.unfitting());
    }

    try (Duck duck = Duck.open()) {
      duck.parquet(folder, "fields");
      assertEquals(
          List.of(
              "x.fine|number|null",
              "x.long|number|null",
              "x.negative|number|-30952.5000000000",
              "x.zeros|number|1.5000000000"),
          duck.rows("select field, reading, value from fields order by field"));
    }
  }

  @Test
  void endsFilesThatWereNotUsedLongestWhereThereAreManyYears() throws IOException, SQLException {
    List<DocumentReport> reports =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    inYear(
                        Reports.of(
                            "%03d.pdf".formatted(i),
                            List.of(Reports.figure("x", "1", "1")),
                            List.of()),
                        1990 + i % 50))
            .toList();
    write(folder, reports);

    try (Duck duck = Duck.open()) {
      duck.parquet(folder, "fields");
      assertEquals(
          List.of("300|50|300.0000000000"),
          duck.rows("select count(*), count(distinct year), sum(value) from fields"));
    }
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    write(first, reports());
    write(second, reports());

    List<Path> files = files(first);
    assertEquals(
        files.stream().map(first::relativize).toList(),
        files(second).stream().map(second::relativize).toList());
    for (Path file : files) {
      assertArrayEquals(
          Files.readAllBytes(file), Files.readAllBytes(second.resolve(first.relativize(file))));
    }
  }

  @Test
  void leavesTheFolderOfTheRunBeforeUntilTheNewOneIsWhole() throws IOException {
    write(folder, reports());
    List<Path> before = files(folder);

    try (ParquetTables tables = ParquetTables.create(folder, Language.ENGLISH, PROGRAM)) {
      tables.add(Reports.of("z.pdf", List.of(Reports.missing("x")), List.of()));
    }

    assertEquals(before, files(folder));
    assertFalse(Files.exists(folder.resolve("parquet.part")));
  }

  @Test
  void replacesTheFolderOfTheRunBefore() throws IOException, SQLException {
    write(folder, reports());
    write(folder, List.of(Reports.of("z.pdf", List.of(Reports.missing("x")), List.of())));

    try (Duck duck = Duck.open()) {
      duck.parquet(folder, "fields");
      assertEquals(List.of("z.pdf"), duck.rows("select source_file from fields"));
    }
    assertFalse(Files.exists(folder.resolve("parquet.old")));
  }

  private static List<DocumentReport> reports() {
    DocumentReport read =
        Reports.of(
            "县/a \"1\", 年报.pdf",
            List.of(
                Reports.figure("x.1", "58", "58"),
                Reports.figure("x.2", "251000元", "25.1"),
                Reports.figure("x.3", "-3", "-3"),
                Reports.doubtful("x.4", "多 行"),
                Reports.missing("x.5")),
            List.of());
    DocumentReport other =
        Reports.of("县/b.pdf", List.of(Reports.figure("x.1", "7", "7")), List.of());
    return List.of(
        withText(Reports.with(read, Reports.finding("不平", "x.1", "x.2"))),
        Reports.with(inYear(other, 2019), Reports.finding("又不平", "x.1")),
        DocumentReport.unread(
            "坏.pdf", DocumentStatus.FAILED, new Problem(ProblemCode.EMPTY_FILE, "")));
  }

  private static DocumentReport withText(DocumentReport report) {
    List<Statement> statements =
        Stream.of(Optional.of(new BigDecimal("34000")), Optional.<BigDecimal>empty())
            .map(
                value ->
                    new Statement(
                        new ReportSentence(0, 1, 0, "收到申请3.4万件。", 1, false),
                        "收到政府信息公开申请",
                        value,
                        "件",
                        List.of("x.1", "x.2"),
                        Agreement.UNKNOWN))
            .toList();
    return copy(report, report.year(), statements);
  }

  private static DocumentReport inYear(DocumentReport report, int year) {
    return copy(report, Optional.of(year), report.statements());
  }

  private static DocumentReport copy(
      DocumentReport report, Optional<Integer> year, List<Statement> statements) {
    return new DocumentReport(
        report.sourceFile(),
        report.documentId(),
        report.status(),
        report.problem(),
        report.authority(),
        year,
        report.layout(),
        report.pages(),
        report.scannedPages(),
        report.fields(),
        report.rules(),
        report.findings(),
        statements,
        report.strayInk(),
        report.seconds());
  }

  private static void write(Path folder, List<DocumentReport> reports) throws IOException {
    try (ParquetTables tables = ParquetTables.create(folder, Language.ENGLISH, PROGRAM);
        FieldsCsv fields = FieldsCsv.create(folder, false);
        ReportsCsv rows = ReportsCsv.create(folder, false, Language.ENGLISH, PROGRAM);
        FindingsCsv findings = FindingsCsv.create(folder, false, Language.ENGLISH);
        StatementsCsv statements = StatementsCsv.create(folder, false)) {
      for (DocumentReport report : reports) {
        tables.add(report);
        fields.add(report);
        rows.add(report);
        statements.add(report.sourceFile(), report.statements());
      }
      for (DocumentReport report : reports) {
        tables.add(report.sourceFile(), report.findings());
        findings.add(report.sourceFile(), report.findings());
      }
      fields.keep();
      rows.keep();
      findings.keep();
      statements.keep();
      tables.keep();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files =
          walk.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
      assertTrue(files.size() > 3, files.toString());
      return files;
    }
  }
}
