package org.gouji.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.output.Change;
import org.gouji.output.Change.State;
import org.gouji.output.ChangeKind;
import org.gouji.output.CsvFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputComparisonTest {

  private static final String REPORTS =
      "source_file,document_id,status,error,authority,year,layout,pages,scanned_pages,fields\r\n";
  private static final String FIELDS = "source_file,field,value,reading,flag\r\n";

  @TempDir private Path folder = Path.of("");

  private final List<Change> changes = new ArrayList<>();

  @Test
  void nothingIsDifferentBetweenTheSame() throws IOException {
    output("a", report("x.pdf", "1", "ok", 1), "x.pdf,f,1,number,ok\r\n");
    output("b", report("x.pdf", "1", "ok", 1), "x.pdf,f,1,number,ok\r\n");

    assertTrue(compare("a", "b").isEmpty());
    assertEquals(List.of(), changes);
  }

  @Test
  void everyReportIsNewWhereThereWasNothing() throws IOException {
    output("b", report("x.pdf", "1", "ok", 0) + report("y.pdf", "2", "failed", 0), "");

    assertEquals(2, compare("a", "b").added());
    assertEquals(whole("y.pdf", ChangeKind.NEW, "", "failed"), changes.get(1));
  }

  @Test
  void fieldsAreComparedByTheirIds() throws IOException {
    output(
        "a",
        report("x.pdf", "1", "ok", 4),
        """
        x.pdf,f,1,number,ok
        x.pdf,g,,blank,ok
        x.pdf,h,3,number,review
        x.pdf,old,1,number,ok
        """);
    output(
        "b",
        report("x.pdf", "1", "ok", 4),
        """
        x.pdf,g,,mark,ok
        x.pdf,f,2,number,review
        x.pdf,h,3,number,ok
        x.pdf,new,1,number,ok
        """);

    ChangeSummary summary = compare("a", "b");

    assertEquals(
        List.of(
            field("g", new State("", "blank", "ok"), new State("", "mark", "ok")),
            field("f", new State("1", "number", "ok"), new State("2", "number", "review")),
            field("h", new State("3", "number", "review"), new State("3", "number", "ok")),
            field("new", State.NONE, new State("1", "number", "ok")),
            field("old", new State("1", "number", "ok"), State.NONE)),
        changes);
    assertEquals(1, summary.changed());
    assertEquals(3, summary.values());
    assertEquals(1, summary.readings());
    assertEquals(2, summary.toReview());
    assertEquals(2, summary.toOk());
  }

  @Test
  void aReportThatFailsNowIsOneChange() throws IOException {
    output("a", report("x.pdf", "1", "ok", 1), "x.pdf,f,1,number,ok\r\n");
    output("b", report("x.pdf", "1", "failed", 0), "");

    compare("a", "b");

    assertEquals(
        List.of(
            new Change("x.pdf", ChangeKind.REPORT, "status", State.of("ok"), State.of("failed"))),
        changes);
  }

  @Test
  void aReportOfTheSameContentUnderAnotherNameIsRenamed() throws IOException {
    output("a", report("x.pdf", "1", "ok", 0) + report("y.pdf", "2", "ok", 0), "");
    output("b", report("w.pdf", "2", "ok", 0) + report("z.pdf", "3", "ok", 0), "");

    ChangeSummary summary = compare("a", "b");

    assertEquals(
        List.of(
            whole("w.pdf", ChangeKind.RENAMED, "y.pdf", "w.pdf"),
            whole("z.pdf", ChangeKind.NEW, "", "ok"),
            whole("x.pdf", ChangeKind.GONE, "ok", "")),
        changes);
    assertEquals(List.of("x.pdf"), summary.gone());
  }

  /** The order is that of the names before they were made harmless for spreadsheets. */
  @Test
  void reportsInAnotherOrderAreFoundAllTheSame() throws IOException {
    output(
        "a",
        report("'-x.pdf", "1", "ok", 1) + report("a.pdf", "2", "ok", 1),
        "'-x.pdf,f,1,number,ok\r\na.pdf,f,1,number,ok\r\n");
    output(
        "b",
        report("a.pdf", "2", "ok", 1) + report("'-x.pdf", "1", "ok", 1),
        "a.pdf,f,2,number,ok\r\n'-x.pdf,f,3,number,ok\r\n");

    assertEquals(2, compare("a", "b").values());
  }

  @Test
  void aFileThatIsNoOutputIsTold() throws IOException {
    output("a", report("x.pdf", "1", "ok", 1), "x.pdf,f,1,number,ok\r\n");
    output("b", report("x.pdf", "1", "ok", 1), "x.pdf,f,1\r\n");

    assertThrows(CsvFormatException.class, () -> compare("a", "b"));
  }

  private ChangeSummary compare(String before, String after) throws IOException {
    return OutputComparison.compare(
        OutputFiles.in(folder.resolve(before)),
        OutputFiles.in(folder.resolve(after)),
        changes::add);
  }

  private void output(String name, String reports, String fields) throws IOException {
    Path output = Files.createDirectories(folder.resolve(name));
    Files.writeString(output.resolve("reports.csv"), "\uFEFF" + REPORTS + reports);
    Files.writeString(output.resolve("fields.csv"), "\uFEFF" + FIELDS + fields);
  }

  private static String report(String name, String id, String status, int fields) {
    return String.join(",", name, id, status, "", "甲县", "2023", "2021", "6", "0", fields + "\r\n");
  }

  private static Change whole(String name, ChangeKind kind, String before, String after) {
    return new Change(name, kind, "", State.of(before), State.of(after));
  }

  private static Change field(String id, State before, State after) {
    return new Change("x.pdf", ChangeKind.FIELD, id, before, after);
  }
}
