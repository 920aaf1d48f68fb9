package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.check.RuleOutcome;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.BalanceRule;
import org.gouji.match.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldsCsvTest {

  private static final String HEADER =
      "source_file,document_id,authority,year,layout,section,field,row_label,column_label,"
          + "printed,value,unit,reading,confidence,flag,reasons,checks,source,"
          + "page,x,y,width,height\r\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void writesEveryColumnInItsPlace() throws IOException {
    DocumentReport report =
        Reports.of(
            "县/年报.pdf",
            List.of(Reports.figure("requests.received.natural_person", "58", "58")),
            List.of(
                outcome("requests.sum.received", Verdict.PASS),
                new RuleOutcome(
                    new BalanceRule(
                        "requests.identity.natural_person",
                        List.of("requests.received.natural_person"),
                        List.of("a")),
                    Verdict.FAIL),
                new RuleOutcome(
                    new BalanceRule("other", List.of("a"), List.of("b")), Verdict.OPEN)));

    assertEquals(
        "\uFEFF"
            + HEADER
            + "县/年报.pdf,0123456789abcdef,洪泽区人民政府,2023,2021,3,"
            + "requests.received.natural_person,一、本年新收,自然人,58,58,件,number,0.9998,ok,,"
            + "requests.sum.received=pass;requests.identity.natural_person=fail,text,"
            + "2,100,200.13,45.5,20\r\n",
        written(true, report));
  }

  @Test
  void leavesEmptyWhatAMissingFieldDoesNotHave() throws IOException {
    DocumentReport report = Reports.of("a.pdf", List.of(Reports.missing("x.y.z")), List.of());

    assertEquals(
        HEADER
            + "a.pdf,0123456789abcdef,洪泽区人民政府,2023,2021,3,x.y.z,一、本年新收,自然人,,,件,absent,"
            + "0.0000,missing,not_printed,,text,,,,,\r\n",
        written(false, report));
  }

  @Test
  void quotesOnlyWhereCommaQuoteOrLineBreakAskForIt() throws IOException {
    String row =
        written(
                false,
                Reports.of(
                    "a \"b\".pdf",
                    List.of(
                        Reports.doubtful("x", "1,113\n件", Reason.CELL_NOTE, Reason.LOW_CONFIDENCE)),
                    List.of()))
            .substring(HEADER.length());

    assertTrue(row.startsWith("\"a \"\"b\"\".pdf\",0123456789abcdef,"), row);
    assertTrue(row.contains(",\"1,113\n件\",,件,text,"), row);
    assertTrue(row.contains(",review,low_confidence;cell_note,"), row);
  }

  @Test
  void keepsNegativeFiguresAndDisarmsFormulas() throws IOException {
    String text =
        written(
            false,
            Reports.of(
                "=1.pdf",
                List.of(Reports.figure("x", "-30952", "-30952"), Reports.doubtful("y", "=2+3")),
                List.of()));

    assertTrue(text.contains(",-30952,-30952,"), text);
    assertTrue(text.contains(",'=2+3,"), text);
    assertTrue(text.contains("\r\n'=1.pdf,"), text);
  }

  @Test
  void leavesTheFileOfTheRunBeforeUntilTheNewOneIsWhole() throws IOException {
    Path file = folder.resolve("fields.csv");
    Files.writeString(file, "before");

    try (FieldsCsv fields = FieldsCsv.create(folder, true)) {
      fields.add(Reports.of("a.pdf", List.of(Reports.missing("x")), List.of()));
    }

    assertEquals("before", Files.readString(file));
    assertFalse(Files.exists(folder.resolve("fields.csv.part")));
  }

  private String written(boolean bom, DocumentReport report) throws IOException {
    try (FieldsCsv fields = FieldsCsv.create(folder, bom)) {
      fields.add(report);
      fields.keep();
    }
    return Files.readString(folder.resolve("fields.csv"));
  }

  /** A rule with the field of these tests on its right side. */
  private static RuleOutcome outcome(String id, Verdict verdict) {
    return new RuleOutcome(
        new BalanceRule(
            id,
            List.of("requests.total.natural_person"),
            List.of("requests.received.natural_person", "requests.carried_in.natural_person")),
        verdict);
  }
}
