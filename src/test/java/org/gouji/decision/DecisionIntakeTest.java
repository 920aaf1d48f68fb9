package org.gouji.decision;

import static org.gouji.decision.ReadReports.AMOUNT;
import static org.gouji.decision.ReadReports.CHANGE;
import static org.gouji.decision.ReadReports.COUNT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.gouji.decision.RowOutcome.Result;
import org.gouji.match.ReadingKind;
import org.gouji.output.CsvFormatException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionIntakeTest {

  private static final String ID = "0123456789abcdef";
  private static final String DIGITS = "1234567890123456";
  private static final String PLACE = "南平 2020,县.pdf";
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
  private static final Instant SAVED = Instant.parse("2026-11-26T11:00:00Z");
  private static final List<String> HEADER =
      List.of(
          "document_id",
          "source_file",
          "field",
          "printed",
          "value",
          "decision",
          "corrected_value",
          "note",
          "decided_at",
          "analyst");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void extract() throws IOException {
    ReadReports.extract(
        folder,
        ReadReports.report(
            PLACE,
            ID,
            ReadReports.doubtful(COUNT, "58"),
            ReadReports.doubtful(CHANGE, "-30952"),
            ReadReports.doubtful(AMOUNT, "7730.28"),
            ReadReports.without("requests.total.total", ReadingKind.UNREADABLE, "§")),
        ReadReports.report("digits.pdf", DIGITS, ReadReports.doubtful(COUNT, "7")));
  }

  @Test
  void takesTheThreeDecisions() throws IOException {
    List<RowOutcome> outcomes =
        apply(
            row(ID, COUNT, "58", "accept", ""),
            row(ID, CHANGE, "-30952", "correct", "-30951"),
            row(ID, AMOUNT, "7730.28", "blank", ""));

    assertEquals(List.of(Result.TAKEN, Result.TAKEN, Result.TAKEN), results(outcomes));
    DecisionLog log = DecisionLog.read(folder);
    assertEquals("58", after(log, ID, COUNT));
    assertEquals("-30951", after(log, ID, CHANGE));
    assertEquals("BLANK", after(log, ID, AMOUNT));
    Decision decision = log.standing(ID, CHANGE).orElseThrow();
    assertEquals("-30952", decision.before().value().orElseThrow().toPlainString());
    assertEquals("note, \"quoted\"", decision.note());
    assertEquals(SAVED, decision.decidedAt());
  }

  @Test
  void appliedTwiceIsAppliedOnce() throws IOException {
    Path file = file(row(ID, COUNT, "58", "correct", "53"));
    intake().take(folder, List.of(file));
    byte[] once = Files.readAllBytes(folder.resolve(DecisionLog.NAME));

    assertEquals(
        List.of(Result.ALREADY, Result.ALREADY),
        results(intake().take(folder, List.of(file, file))));
    assertArrayEquals(once, Files.readAllBytes(folder.resolve(DecisionLog.NAME)));
  }

  @Test
  void addsToTheLogAndLeavesWhatWasThere() throws IOException {
    apply(row(ID, COUNT, "58", "correct", "53"));
    byte[] before = Files.readAllBytes(folder.resolve(DecisionLog.NAME));

    apply(row(ID, CHANGE, "-30952", "accept", ""));

    byte[] after = Files.readAllBytes(folder.resolve(DecisionLog.NAME));
    assertArrayEquals(before, java.util.Arrays.copyOf(after, before.length));
    assertTrue(after.length > before.length);
  }

  @Test
  void refusedRowsStopNoOther() throws IOException {
    List<RowOutcome> outcomes =
        apply(row(ID, COUNT, "58", "correct", "1月2日"), row(ID, CHANGE, "-30952", "accept", ""));

    assertEquals(List.of(Result.REFUSED, Result.TAKEN), results(outcomes));
    assertEquals(2, outcomes.get(0).row());
    String applied = Files.readString(folder.resolve("applied.csv"));
    assertTrue(applied.contains(",refused,date,"), applied);
  }

  @ParameterizedTest
  @CsvSource({
    "requests.received.natural_person, 58, maybe, '', UNKNOWN_DECISION",
    "requests.received.natural_person, 58, correct, '', NO_VALUE",
    "requests.received.natural_person, 58, '', 53, NO_DECISION",
    "requests.received.natural_person, 58, blank, 53, CONTRADICTION",
    "requests.received.natural_person, 58, accept, 53, CONTRADICTION",
    "requests.received.natural_person, 59, accept, '', READING_CHANGED",
    "requests.received.natural_person, 5.80E+01, accept, '', TAKEN",
    "requests.received.natural_person, 5.8E+04, accept, '', VALUE_UNCLEAR",
    "requests.received.natural_person, ####, accept, '', VALUE_UNCLEAR",
    "requests.received.natural_person, 58, correct, 5.5, NOT_WHOLE",
    "requests.received.natural_person, 58, correct, -5, BELOW_ZERO",
    "requests.received.natural_person, 58, correct, 4.52E+05, CUT_OFF",
    "requests.received.natural_person, 58, correct, 2-Jan, DATE",
    "requests.received.nobody, 58, correct, 5, NO_SUCH_FIELD",
    "requests.total.total, '', accept, '', NOTHING_TO_ACCEPT",
  })
  void refusesWhatIsNoDecision(
      String field, String value, String decision, String corrected, String expected)
      throws IOException {
    List<String> row = row(ID, field, value, decision, corrected);
    row.set(3, field.equals("requests.total.total") ? "§" : value);

    RowOutcome outcome = apply(row).get(0);

    assertEquals(expected, outcome.problem().map(RowProblem::name).orElse(outcome.result().name()));
  }

  @Test
  void takesUnusualFiguresWhenAllowed() throws IOException {
    DecisionIntake intake =
        new DecisionIntake(
            ReadReports.FORMS,
            new IntakeOptions("", true, false),
            Clock.fixed(NOW, ZoneOffset.UTC));

    List<RowOutcome> outcomes =
        intake.take(folder, List.of(file(row(ID, COUNT, "58", "correct", "-5.5"))));

    assertEquals(List.of(Result.TAKEN), results(outcomes));
  }

  @Test
  void findsTheReportWhereASpreadsheetDamagedItsId() throws IOException {
    List<String> rounded = row("1.23457E+15", COUNT, "7", "correct", "1");
    rounded.set(1, "digits.pdf");

    assertEquals(List.of(Result.TAKEN), results(apply(rounded)));
    assertEquals("1", after(DecisionLog.read(folder), DIGITS, COUNT));
  }

  @ParameterizedTest
  @CsvSource({
    "1.23457E+15, digits.pdf, 8, ID_DAMAGED",
    "1.23458E+15, digits.pdf, 7, ID_DAMAGED",
    "1.23457E+15, '', 7, ID_DAMAGED",
    "fedcba9876543210, digits.pdf, 7, CONTENT_CHANGED",
    "fedcba9876543210, other.pdf, 7, NO_SUCH_REPORT",
  })
  void refusesARowThatDoesNotSurelySayWhichReport(
      String id, String place, String value, RowProblem problem) throws IOException {
    List<String> row = row(id, COUNT, value, "correct", "1");
    row.set(1, place);

    assertEquals(Optional.of(problem), apply(row).get(0).problem());
  }

  @Test
  void refusesBothOfTwoRowsThatContradictEachOther() throws IOException {
    List<RowOutcome> outcomes =
        apply(row(ID, COUNT, "58", "correct", "53"), row(ID, COUNT, "58", "correct", "56"));

    assertEquals(Optional.of(RowProblem.TWICE), outcomes.get(0).problem());
    assertEquals(Optional.of(RowProblem.TWICE), outcomes.get(1).problem());
  }

  @Test
  void theLaterDecisionHoldsInWhateverOrderTheyCome() throws IOException {
    List<String> late = row(ID, COUNT, "58", "correct", "53");
    late.set(8, "2026-11-26T10:00:00.123Z");
    late.set(9, "李");
    List<String> early = row(ID, COUNT, "58", "correct", "56");
    early.set(8, "2026/11/26 9:00");
    early.set(9, "王");
    apply(late);

    List<RowOutcome> outcomes = apply(early);

    assertEquals(List.of(Result.OVERRULED), results(outcomes));
    DecisionLog log = DecisionLog.read(folder);
    assertEquals("53", after(log, ID, COUNT));
    assertEquals(1, log.conflicts().size());
  }

  @Test
  void aClockThatIsAheadOverrulesNobodyForEver() throws IOException {
    List<String> ahead = row(ID, COUNT, "58", "correct", "53");
    ahead.set(8, "2031-01-01T00:00:00Z");
    apply(ahead);

    assertEquals(NOW, DecisionLog.read(folder).standing(ID, COUNT).orElseThrow().decidedAt());
  }

  @Test
  void whatWasTakenBackIsNotTakenAgainFromTheSameFile() throws IOException {
    Path file = file(row(ID, COUNT, "58", "correct", "53"));
    intake().take(folder, List.of(file));
    undoLast();

    assertEquals(
        Optional.of(RowProblem.UNDONE), intake().take(folder, List.of(file)).get(0).problem());
    assertEquals(Optional.empty(), DecisionLog.read(folder).standing(ID, COUNT));
  }

  @Test
  void whatIsDecidedAgainAfterItWasTakenBackIsTaken() throws IOException {
    Clock before = Clock.fixed(SAVED.minusSeconds(60), ZoneOffset.UTC);
    Path file = file(row(ID, COUNT, "58", "correct", "53"));
    Files.setLastModifiedTime(file, FileTime.from(SAVED.minusSeconds(90)));
    intake().take(folder, List.of(file));
    new DecisionUndo(before).undo(folder, last(), "", "", false);
    Files.setLastModifiedTime(file, FileTime.from(SAVED));

    assertEquals(List.of(Result.TAKEN), results(intake().take(folder, List.of(file))));
  }

  @Test
  void acceptsTheMachinesReadingAfterADecisionWasLaidOverIt() throws IOException {
    apply(row(ID, COUNT, "58", "correct", "53"));
    ReadReports.extract(folder, ReadReports.report(PLACE, ID, ReadReports.doubtful(COUNT, "58")));
    List<String> other = row(ID, COUNT, "58", "accept", "");
    other.set(8, "2026-11-26T11:30:00Z");

    assertEquals(List.of(Result.TAKEN), results(apply(other)));
    Decision standing = DecisionLog.read(folder).standing(ID, COUNT).orElseThrow();
    assertEquals(Optional.of(new BigDecimal(58)), standing.after().value());
    assertEquals(Optional.of(new BigDecimal(58)), standing.before().value());
  }

  @Test
  void saysOnlyWhatItWouldDoWhenDry() throws IOException {
    DecisionIntake dry =
        new DecisionIntake(
            ReadReports.FORMS,
            new IntakeOptions("", false, true),
            Clock.fixed(NOW, ZoneOffset.UTC));

    assertEquals(
        List.of(Result.TAKEN),
        results(dry.take(folder, List.of(file(row(ID, COUNT, "58", "accept", ""))))));
    assertFalse(Files.exists(folder.resolve(DecisionLog.NAME)));
    assertFalse(Files.exists(folder.resolve("applied.csv")));
  }

  @Test
  void aFileThatCannotBeUnderstoodStopsAll() throws IOException {
    Path good = file(row(ID, COUNT, "58", "accept", ""));
    Path bad = Files.writeString(folder.resolve("bad.csv"), "a,b\n1,2\n");

    assertThrows(CsvFormatException.class, () -> intake().take(folder, List.of(good, bad)));
    assertFalse(Files.exists(folder.resolve(DecisionLog.NAME)));
  }

  @Test
  void takesTheLogOfAnotherFolder() throws IOException {
    apply(row(ID, COUNT, "58", "correct", "53"), row(ID, CHANGE, "-30952", "accept", ""));
    undoLast();
    Path other = Files.createDirectory(folder.resolve("other"));
    ReadReports.extract(
        other,
        ReadReports.report(
            "elsewhere.pdf",
            ID,
            ReadReports.doubtful(COUNT, "58"),
            ReadReports.doubtful(CHANGE, "-30952")));

    intake().take(other, List.of(folder.resolve(DecisionLog.NAME)));

    DecisionLog log = DecisionLog.read(other);
    assertEquals(1, log.standing().size());
    assertEquals("53", after(log, ID, COUNT));
  }

  /** Every encoding, separator, line end, quoting and order of columns gives the same decisions. */
  @Test
  void readsWhateverASpreadsheetSaves() throws IOException {
    Random chance = new Random(42);
    List<Charset> charsets =
        List.of(
            StandardCharsets.UTF_8,
            Charset.forName("GB18030"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    for (int i = 0; i < 120; i++) {
      Charset charset = charsets.get(i % charsets.size());
      boolean mark = !charset.name().equals("GB18030") && chance.nextBoolean();
      char separator = ",;\t".charAt(chance.nextInt(3));
      String end = chance.nextBoolean() ? "\r\n" : "\n";
      boolean quoted = chance.nextBoolean();
      List<String> columns = new ArrayList<>(HEADER);
      columns.add("extra 列");
      Collections.shuffle(columns, chance);
      List<List<String>> rows =
          List.of(
              row(ID, COUNT, "58", "correct", separator == ';' ? "1,113" : "1113"),
              row("'" + ID, CHANGE, "-30952", "accept", ""),
              row("=\"" + ID + "\"", AMOUNT, "7730.28", "correct", "7.73028E3"),
              row(DIGITS + "\t", COUNT, "7", "blank", ""));
      StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
      text.append(line(columns, separator, quoted)).append(end);
      for (List<String> row : rows) {
        List<String> cells =
            columns.stream()
                .map(column -> HEADER.contains(column) ? row.get(HEADER.indexOf(column)) : "附")
                .toList();
        text.append(line(cells, separator, quoted)).append(end);
      }
      Path file = folder.resolve("saved.csv");
      Files.write(file, text.toString().getBytes(charset));
      Files.deleteIfExists(folder.resolve(DecisionLog.NAME));

      List<RowOutcome> outcomes = intake().take(folder, List.of(file));

      String how = charset + " " + (int) separator + " " + mark + " " + quoted;
      assertEquals(List.of(), refusals(outcomes), how);
      DecisionLog log = DecisionLog.read(folder);
      assertEquals("1113", after(log, ID, COUNT), how);
      assertEquals("-30952", after(log, ID, CHANGE), how);
      assertEquals("7730.28", after(log, ID, AMOUNT), how);
      assertEquals("BLANK", after(log, DIGITS, COUNT), how);
      assertEquals("note, \"quoted\"", log.standing(ID, COUNT).orElseThrow().note(), how);
      assertEquals("王小明", log.standing(ID, COUNT).orElseThrow().analyst(), how);
    }
  }

  /** Cut off or garbled anywhere, a file is refused or read; it never ends in another failure. */
  @Test
  void readsOrRefusesDamagedFiles() throws IOException {
    byte[] whole =
        Files.readAllBytes(
            file(row(ID, COUNT, "58", "accept", ""), row(ID, CHANGE, "-30952", "accept", "")));
    Random chance = new Random(7);
    for (int i = 0; i < 100; i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(whole, 0, chance.nextInt(whole.length));
      if (chance.nextBoolean()) {
        byte[] noise = new byte[chance.nextInt(20)];
        chance.nextBytes(noise);
        bytes.write(noise);
      }
      Path file = Files.write(folder.resolve("damaged.csv"), bytes.toByteArray());
      Files.deleteIfExists(folder.resolve(DecisionLog.NAME));
      try {
        intake().take(folder, List.of(file));
      } catch (CsvFormatException e) {
        assertTrue(e.file().contains("damaged.csv"), e.toString());
      }
    }
  }

  private static List<RowProblem> refusals(List<RowOutcome> outcomes) {
    return outcomes.stream().flatMap(it -> it.problem().stream()).toList();
  }

  private static String line(List<String> cells, char separator, boolean quoted) {
    return cells.stream()
        .map(
            cell ->
                quoted || cell.indexOf(separator) >= 0 || cell.contains("\"")
                    ? '"' + cell.replace("\"", "\"\"") + '"'
                    : cell)
        .collect(java.util.stream.Collectors.joining(String.valueOf(separator)));
  }

  private static List<String> row(
      String id, String field, String value, String decision, String corrected) {
    boolean digits = id.startsWith(DIGITS);
    return new ArrayList<>(
        List.of(
            id,
            digits ? "digits.pdf" : PLACE,
            field,
            value,
            value,
            decision,
            corrected,
            "note, \"quoted\"",
            "",
            "王小明"));
  }

  @SafeVarargs
  private Path file(List<String>... rows) throws IOException {
    StringBuilder text = new StringBuilder("\uFEFF" + line(HEADER, ',', false) + "\r\n");
    for (List<String> row : rows) {
      text.append(line(row, ',', false)).append("\r\n");
    }
    Path file = Files.writeString(folder.resolve("in.csv"), text);
    return Files.setLastModifiedTime(file, FileTime.from(SAVED));
  }

  @SafeVarargs
  private List<RowOutcome> apply(List<String>... rows) throws IOException {
    return intake().take(folder, List.of(file(rows)));
  }

  private DecisionIntake intake() {
    return new DecisionIntake(
        ReadReports.FORMS, new IntakeOptions("", false, false), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static UndoSelection last() {
    return new UndoSelection(
        OptionalInt.of(1), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private void undoLast() throws IOException {
    new DecisionUndo(Clock.fixed(NOW, ZoneOffset.UTC)).undo(folder, last(), "", "", false);
  }

  private static List<Result> results(List<RowOutcome> outcomes) {
    return outcomes.stream().map(RowOutcome::result).toList();
  }

  private static String after(DecisionLog log, String id, String field) {
    DecidedValue after = log.standing(id, field).orElseThrow().after();
    return after.value().map(BigDecimal::toPlainString).orElse(after.kind().name());
  }
}
