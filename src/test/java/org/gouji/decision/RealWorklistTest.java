package org.gouji.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.opencsv.CSVReader;
import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.decision.RowOutcome.Result;
import org.gouji.sample.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worklists of a real run over a scanned report, as CSV and as workbook, opened, filled in and
 * saved by LibreOffice: every row is taken. An audit puts enough fields among the questions.
 */
@Tag("office")
class RealWorklistTest {

  private static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");
  private static final List<String> READABLE = List.of("number", "blank", "mark");
  private static final String NOTE = "看图，“改”, \"x\"; 1-2";

  @TempDir private Path folder = Path.of("");

  /** A decision and what it makes of the field. */
  private record Answer(String decision, String corrected, String after) {}

  @Test
  void comesBackWithoutLoss() throws Exception {
    Optional<Office> installed = Office.installed(folder.resolve("office"));
    assumeTrue(installed.isPresent(), "soffice is not installed");
    Office office = installed.orElseThrow();
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.copy(Path.of("corpus/scan_office/form2019_grey.pdf"), input.resolve("扫描 1.pdf"));
    Path output = folder.resolve("output");
    Program.run(
        folder.resolve("said.txt"),
        "extract",
        input.toString(),
        "-o",
        output.toString(),
        "--audit",
        "100%",
        "--jobs",
        "1");

    List<String[]> rows = rows(output.resolve("review.csv"));
    assertTrue(rows.size() > 30, "rows: " + rows.size());
    Path ofWorkbook =
        office.asCsv(output.resolve("review.xlsx"), folder.resolve("opened"), ',', Office.UTF_8);
    assertSame(rows, rows(ofWorkbook));

    Map<String, String> expected = new LinkedHashMap<>();
    for (Path source : List.of(output.resolve("review.csv"), ofWorkbook)) {
      Path made = Files.createTempDirectory(folder, "saved");
      expected = filledIn(source, Files.createDirectories(made.resolve("in")));
      Path filled = made.resolve("in/review.csv");
      Path workbook = office.asWorkbook(filled, made.resolve("xlsx"));
      for (Path saved :
          List.of(
              filled,
              workbook,
              office.asCsv(workbook, made.resolve("utf8"), ',', Office.UTF_8),
              office.asCsv(workbook, made.resolve("gb"), ',', Office.GB_18030))) {
        assertEquals(expected, taken(output, saved), () -> "as saved in " + saved);
      }
    }
    assertTrue(expected.containsValue("7730.28"), expected.toString());
    assertTrue(expected.containsValue("-30952"), expected.toString());
  }

  /** What spreadsheets show of both is the same; a leading ' only disarms text in the CSV file. */
  private static void assertSame(List<String[]> csv, List<String[]> workbook) {
    assertEquals(csv.size(), workbook.size());
    for (int i = 0; i < csv.size(); i++) {
      for (int j = 0; j < csv.get(i).length; j++) {
        String cell = csv.get(i)[j];
        String plain = cell.startsWith("'") ? cell.substring(1) : cell;
        assertEquals(plain, workbook.get(i)[j], "row " + i + ", column " + j);
      }
    }
  }

  /** Decides every row; gives what each field is to be after that. */
  private static Map<String, String> filledIn(Path source, Path to)
      throws IOException, CsvException {
    List<String[]> rows = rows(source);
    List<String> header = List.of(rows.get(0));
    Map<String, String> expected = new LinkedHashMap<>();
    for (int i = 1; i < rows.size(); i++) {
      String[] row = rows.get(i);
      Answer answer = answer(i, row, header);
      row[header.indexOf("decision")] = answer.decision();
      row[header.indexOf("corrected_value")] = answer.corrected();
      row[header.indexOf("note")] = NOTE;
      expected.put(row[header.indexOf("field")], answer.after());
    }
    try (Writer writer = Files.newBufferedWriter(to.resolve("review.csv"));
        CSVWriter csv = new CSVWriter(writer, ',', '"', '"', ICSVWriter.RFC4180_LINE_END)) {
      writer.write('\uFEFF');
      csv.writeAll(rows, false);
    }
    return expected;
  }

  private static Answer answer(int number, String[] row, List<String> header) {
    String reading = row[header.indexOf("reading")];
    String field = row[header.indexOf("field")];
    if (field.endsWith(".change")) {
      return new Answer("correct", "-30952", "-30952");
    }
    if (field.endsWith(".amount")) {
      return new Answer("correct", "7730.28", "7730.28");
    }
    if (number % 3 == 0) {
      return new Answer("blank", "", "BLANK");
    }
    if (number % 3 == 1 && READABLE.contains(reading)) {
      String value = row[header.indexOf("value")];
      return new Answer("accept", "", value.isEmpty() ? reading.toUpperCase(Locale.ROOT) : value);
    }
    return new Answer("correct", "1,113", "1113");
  }

  private Map<String, String> taken(Path output, Path saved) throws IOException {
    Path copy = Files.createTempDirectory(folder, "applied");
    for (String name : List.of("fields.csv", "reports.csv", "audit.csv")) {
      Files.copy(output.resolve(name), copy.resolve(name));
    }
    List<RowOutcome> outcomes =
        new DecisionIntake(
                ReadReports.FORMS,
                new IntakeOptions("王", false, false),
                Clock.fixed(NOW, ZoneOffset.UTC))
            .take(copy, List.of(saved));
    DecisionLog log = DecisionLog.read(copy);
    Map<String, String> after = new LinkedHashMap<>();
    for (RowOutcome outcome : outcomes) {
      assertEquals(Result.TAKEN, outcome.result(), () -> saved + ": " + outcome);
      Decision decision = log.standing(outcome.documentId(), outcome.field()).orElseThrow();
      assertEquals(NOTE, decision.note());
      after.put(
          outcome.field(),
          decision
              .after()
              .value()
              .map(BigDecimal::toPlainString)
              .orElse(decision.after().kind().name()));
    }
    return after;
  }

  private static List<String[]> rows(Path csv) throws IOException, CsvException {
    try (Reader reader = Files.newBufferedReader(csv);
        CSVReader rows = new CSVReader(reader)) {
      List<String[]> all = new ArrayList<>(rows.readAll());
      all.get(0)[0] = all.get(0)[0].replace("\uFEFF", "");
      return all;
    }
  }
}
