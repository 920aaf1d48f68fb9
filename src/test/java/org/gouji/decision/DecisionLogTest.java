package org.gouji.decision;

import static org.gouji.decision.ReadReports.COUNT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.output.CsvFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionLogTest {

  private static final String ID = "0123456789abcdef";
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  @TempDir private Path folder = Path.of("");

  @Test
  void isReadAsItWasWritten() throws IOException {
    List<LogEntry> entries =
        List.of(
            new LogEntry.Decided(
                1, decision(ID, "=HYPERLINK(\"x\").pdf", 5, 0, "-王, \"x\"\n2"), NOON, "in.csv"),
            new LogEntry.Undone(
                2, 1, new DecisionKey(ID, COUNT), "=HYPERLINK(\"x\").pdf", "@note", NOON, "李"));

    DecisionLog.of(List.of()).append(folder, entries);

    assertEquals(entries, DecisionLog.read(folder).entries());
    String text = Files.readString(folder.resolve(DecisionLog.NAME));
    assertTrue(text.contains("\"'=HYPERLINK"), text);
  }

  @Test
  void goesOnWhereItEndsAndKeepsEveryByte() throws IOException {
    DecisionLog.of(List.of())
        .append(folder, List.of(new LogEntry.Decided(1, decision(5, 0, "王"), NOON, "a")));
    byte[] before = Files.readAllBytes(folder.resolve(DecisionLog.NAME));

    DecisionLog.read(folder)
        .append(folder, List.of(new LogEntry.Decided(2, decision(6, 1, "王"), NOON, "a")));

    byte[] after = Files.readAllBytes(folder.resolve(DecisionLog.NAME));
    assertArrayEquals(before, Arrays.copyOf(after, before.length));
    assertEquals(2, DecisionLog.read(folder).entries().size());
  }

  @Test
  void refusesALogThatASpreadsheetSaved() throws IOException {
    DecisionLog.of(List.of())
        .append(folder, List.of(new LogEntry.Decided(1, decision(5, 0, "王"), NOON, "a")));
    Path file = folder.resolve(DecisionLog.NAME);
    String text = Files.readString(file);

    for (String changed :
        List.of(
            text.replace(ID, "1.23E+15"),
            text.replace("\r\n1,", "\r\n2,"),
            text.replace(",correct,", ",Correct it,"),
            text.replace("2026-11-26T12:00:00Z", "2026/11/26 12:00"))) {
      Files.writeString(file, changed);
      CsvFormatException problem =
          assertThrows(CsvFormatException.class, () -> DecisionLog.read(folder));
      assertEquals(CsvFormatException.Kind.CHANGED, problem.kind());
    }
  }

  @Test
  void theLatestDecisionHoldsAndTheOneBeforeAfterItIsTakenBack() throws IOException {
    DecisionLog.of(List.of())
        .append(
            folder,
            List.of(
                new LogEntry.Decided(1, decision(5, 1, "王"), NOON, "a"),
                new LogEntry.Decided(2, decision(6, 0, "李"), NOON, "b")));
    assertEquals("5", standing());

    undo(by("王"));
    assertEquals("6", standing());

    undo(by("李"));
    assertEquals(Optional.empty(), DecisionLog.read(folder).standing(ID, COUNT));
    assertEquals(4, DecisionLog.read(folder).entries().size());
  }

  @Test
  void takesNothingBackTwice() throws IOException {
    DecisionLog.of(List.of())
        .append(folder, List.of(new LogEntry.Decided(1, decision(5, 1, "王"), NOON, "a")));

    assertEquals(1, undo(by("王")));
    assertEquals(0, undo(by("王")));
    assertEquals(2, DecisionLog.read(folder).entries().size());
  }

  @Test
  void selectsByEverythingThatIsGiven() {
    DecisionLog log =
        DecisionLog.of(
            List.of(
                new LogEntry.Decided(1, decision(ID, "a.pdf", 5, 0, "王"), NOON, "f"),
                new LogEntry.Decided(2, decision(ID, "a.pdf", 6, 2, "李"), NOON, "f"),
                new LogEntry.Decided(
                    3, decision("fedcba9876543210", "b.pdf", 7, 1, "李"), NOON, "f")));

    assertEquals(List.of(3), selected(log, selection(1, null, null, null)));
    assertEquals(List.of(3, 2), selected(log, selection(9, null, "李", null)));
    assertEquals(List.of(2), selected(log, selection(9, ID, "李", null)));
    assertEquals(List.of(3), selected(log, selection(9, "b.pdf", null, null)));
    assertEquals(List.of(3, 2), selected(log, selection(9, null, null, NOON.plusSeconds(60))));
  }

  @Test
  void twoPeopleWhoDecideDifferentlyAreInConflict() {
    assertEquals(1, conflicts("王", "f", "李", "f"));
    assertEquals(1, conflicts("", "f", "", "g"));
    assertEquals(0, conflicts("", "f", "", "f"));
    assertEquals(0, conflicts("王", "f", "王", "g"));
  }

  private static int conflicts(String one, String file, String other, String otherFile) {
    return DecisionLog.of(
            List.of(
                new LogEntry.Decided(1, decision(5, 0, one), NOON, file),
                new LogEntry.Decided(2, decision(6, 1, other), NOON, otherFile)))
        .conflicts()
        .size();
  }

  @Test
  void knowsWhatWasDecidedAboutTheContentThatWasThereBefore() {
    DecisionLog log =
        DecisionLog.of(List.of(new LogEntry.Decided(1, decision(5, 0, "王"), NOON, "f")));

    assertEquals(
        Optional.of(new BigDecimal(5)),
        log.ofFormerContent("a.pdf", "fedcba9876543210", COUNT).orElseThrow().after().value());
    assertEquals(Optional.empty(), log.ofFormerContent("a.pdf", ID, COUNT));
    assertEquals(Optional.empty(), log.ofFormerContent("b.pdf", "fedcba9876543210", COUNT));
  }

  private int undo(UndoSelection selection) throws IOException {
    return new DecisionUndo(Clock.fixed(NOON, ZoneOffset.UTC))
        .undo(folder, selection, "", "", false)
        .size();
  }

  private static UndoSelection by(String analyst) {
    return selection(9, null, analyst, null);
  }

  private static UndoSelection selection(
      int last,
      @org.jspecify.annotations.Nullable String document,
      @org.jspecify.annotations.Nullable String analyst,
      @org.jspecify.annotations.Nullable Instant since) {
    return new UndoSelection(
        OptionalInt.of(last),
        Optional.empty(),
        Optional.ofNullable(document),
        Optional.ofNullable(analyst),
        Optional.ofNullable(since));
  }

  private static List<Integer> selected(DecisionLog log, UndoSelection selection) {
    return selection.of(log).stream().map(LogEntry.Decided::entry).toList();
  }

  private String standing() throws IOException {
    return DecisionLog.read(folder)
        .standing(ID, COUNT)
        .orElseThrow()
        .after()
        .value()
        .orElseThrow()
        .toPlainString();
  }

  private static Decision decision(int value, int minutes, String analyst) {
    return decision(ID, "a.pdf", value, minutes, analyst);
  }

  private static Decision decision(
      String id, String sourceFile, int value, int minutes, String analyst) {
    return new Decision(
        new DecisionKey(id, COUNT),
        sourceFile,
        new MachineReading(
            "58", ReadingKind.NUMBER, Optional.of(new BigDecimal(58)), "件", Flag.REVIEW),
        Choice.CORRECT,
        new DecidedValue(ReadingKind.NUMBER, Optional.of(new BigDecimal(value))),
        "",
        NOON.plusSeconds(60L * minutes),
        analyst);
  }
}
