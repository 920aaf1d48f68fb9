package org.gouji.decision;

import static org.gouji.decision.ReadReports.AMOUNT;
import static org.gouji.decision.ReadReports.CHANGE;
import static org.gouji.decision.ReadReports.COUNT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gouji.decision.RowOutcome.Result;
import org.gouji.match.ReadingKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** review.csv filled in, opened and saved by LibreOffice, comes back without loss. */
@Tag("office")
class OfficeRoundTripTest {

  private static final String HEX = "0123456789abcdef";
  private static final String DIGITS = "1234567890123456";
  private static final String ZEROS = "0012345678901234";
  private static final String EXPONENT = "12e4567890123456";
  private static final String BLANK = "requests.total.total";
  private static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");

  @TempDir private Path folder = Path.of("");

  /** Ids as they are, and in the forms that keep a spreadsheet from taking them for numbers. */
  @ParameterizedTest
  @ValueSource(strings = {"%s", "=\"%s\"", "%s\t"})
  void comesBackWithoutLoss(String protectedId) throws IOException, InterruptedException {
    Optional<Office> installed = Office.installed(folder.resolve("office"));
    assumeTrue(installed.isPresent(), "soffice is not installed");
    Office office = installed.orElseThrow();
    Path filled = filled(protectedId);

    Path workbook = office.asWorkbook(filled, folder.resolve("xlsx"));
    Path utf8 = office.asCsv(workbook, folder.resolve("utf8"), ',', Office.UTF_8);
    Path gb = office.asCsv(workbook, folder.resolve("gb"), ';', Office.GB_18030);
    Path utf16 = office.asCsv(workbook, folder.resolve("utf16"), '\t', Office.UTF_16);

    for (Path saved : List.of(filled, workbook, utf8, gb, utf16)) {
      assertTakenWithoutLoss(saved);
    }
  }

  @Test
  void aFigureThatBecameADateIsRefused() throws IOException, InterruptedException {
    Optional<Office> installed = Office.installed(folder.resolve("office"));
    assumeTrue(installed.isPresent(), "soffice is not installed");
    Path out = output();
    Path filled =
        Files.writeString(
            folder.resolve("date.csv"),
            "document_id,source_file,field,value,decision,corrected_value\n"
                + HEX
                + ",a.pdf,"
                + COUNT
                + ",58,correct,2026-01-02\n");

    Path workbook = installed.orElseThrow().asWorkbook(filled, folder.resolve("xlsx"));

    assertEquals(Optional.of(RowProblem.DATE), take(out, workbook).get(0).problem());
  }

  private void assertTakenWithoutLoss(Path saved) throws IOException {
    Path out = output();

    List<RowOutcome> outcomes = take(out, saved);

    assertEquals(
        List.of(Result.TAKEN, Result.TAKEN, Result.TAKEN, Result.TAKEN, Result.TAKEN, Result.TAKEN),
        outcomes.stream().map(RowOutcome::result).toList(),
        () -> saved + ": " + outcomes);
    DecisionLog log = DecisionLog.read(out);
    assertEquals("1113", after(log, HEX, COUNT));
    assertEquals("-30952", after(log, HEX, CHANGE));
    assertEquals("7730.28", after(log, HEX, AMOUNT));
    assertEquals("8", after(log, DIGITS, COUNT));
    assertEquals("9", after(log, ZEROS, COUNT));
    assertEquals("BLANK", after(log, EXPONENT, COUNT));
    assertEquals("看图，“改”, \"x\"", log.standing(HEX, COUNT).orElseThrow().note());
    assertEquals("=1+1", log.standing(HEX, CHANGE).orElseThrow().note());
  }

  private static List<RowOutcome> take(Path out, Path file) throws IOException {
    return new DecisionIntake(
            ReadReports.FORMS,
            new IntakeOptions("王", false, false),
            Clock.fixed(NOW, ZoneOffset.UTC))
        .take(out, List.of(file));
  }

  private static String after(DecisionLog log, String id, String field) {
    DecidedValue after = log.standing(id, field).orElseThrow().after();
    return after.value().map(BigDecimal::toPlainString).orElse(after.kind().name());
  }

  private Path output() throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    ReadReports.extract(
        out,
        ReadReports.report(
            "a.pdf",
            HEX,
            ReadReports.doubtful(COUNT, "58"),
            ReadReports.doubtful(CHANGE, "-30952"),
            ReadReports.doubtful(AMOUNT, "25.1"),
            ReadReports.without(BLANK, ReadingKind.BLANK, "")),
        ReadReports.report("b.pdf", DIGITS, ReadReports.doubtful(COUNT, "7")),
        ReadReports.report("c.pdf", ZEROS, ReadReports.doubtful(COUNT, "7")),
        ReadReports.report("d.pdf", EXPONENT, ReadReports.doubtful(COUNT, "7")));
    return out;
  }

  private Path filled(String protectedId) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "\uFEFFdocument_id,source_file,authority,year,field,printed,value,unit,page,"
                + "decision,corrected_value,note\r\n");
    row(
        text,
        protectedId,
        HEX,
        "a.pdf",
        COUNT,
        "58",
        "correct",
        "\"1,113\"",
        "\"看图，“改”, \"\"x\"\"\"");
    row(text, protectedId, HEX, "a.pdf", CHANGE, "-30952", "accept", "", "'=1+1");
    row(text, protectedId, HEX, "a.pdf", AMOUNT, "25.1", "correct", "7730.28", "");
    row(text, protectedId, DIGITS, "b.pdf", COUNT, "7", "correct", "8", "");
    row(text, protectedId, ZEROS, "c.pdf", COUNT, "7", "correct", "9", "");
    row(text, protectedId, EXPONENT, "d.pdf", COUNT, "7", "blank", "", "");
    return Files.writeString(
        Files.createDirectories(folder.resolve("filled")).resolve("review.csv"), text);
  }

  private static void row(StringBuilder text, String protectedId, String id, String... cells) {
    String cell = protectedId.formatted(id);
    text.append(cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
        .append(',')
        .append(cells[0])
        .append(",洪泽区人民政府,2020,")
        .append(cells[1])
        .append(',')
        .append(cells[2])
        .append(',')
        .append(cells[2])
        .append(",件,3,")
        .append(cells[3])
        .append(',')
        .append(cells[4])
        .append(',')
        .append(cells[5])
        .append("\r\n");
  }
}
