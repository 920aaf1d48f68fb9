package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gouji.form.Form;
import org.gouji.match.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitFindingsTest {

  private static final Form OF_2019 = PrintedTable.form("2019");

  /** 海东市 2020. */
  @Test
  void fewerDisclosedInAllThanNewlyIsForNotice() {
    List<Finding> findings = find("2019", disclosed("169", "10"));

    assertEquals(1, findings.size());
    assertEquals(FindingKind.IMPLAUSIBLE, findings.get(0).kind());
    assertEquals(Severity.NOTICE, findings.get(0).severity());
    assertEquals(
        "第二部分表格：“规范性文件”：“本年新公开数量” 169 大于“对外公开总数量” 10，请核对。", findings.get(0).message().chinese());
  }

  @ParameterizedTest
  @CsvSource({"10, 169", "10, 10", "10, ''", "'', 10", "10, ?", "10, ~"})
  void saysNothingOtherwise(String newly, String all) {
    assertEquals(List.of(), find("2019", disclosed(newly, all)));
  }

  @Test
  void saysNothingOfWhatIsForReview() {
    String all = "proactive.normative_documents.total_disclosed";

    assertEquals(List.of(), find("2019", disclosed("169", "10").scanned().doubtful(all, "10")));
  }

  @Test
  void aPartLargerThanItsWholeIsAnError() {
    PrintedTable report =
        PrintedTable.ofZeros(PrintedTable.form("2014"))
            .with("statistics.press_conferences", "3")
            .with("statistics.press_conferences_principal", "5");

    List<Finding> findings = find("2014", report);

    assertEquals(1, findings.size());
    assertEquals(FindingKind.BALANCE_RULE, findings.get(0).kind());
    assertEquals(Severity.ERROR, findings.get(0).severity());
    assertEquals(
        "“其中：主要负责同志参加新闻发布会次数” 5 大于“1.参加或举办新闻发布会总次数” 3，请核对。", findings.get(0).message().chinese());
  }

  @Test
  void whatWasIssuedIsInForceOrRepealed() {
    PrintedTable report =
        PrintedTable.ofZeros(PrintedTable.form("2021"))
            .with("proactive.normative_documents.issued", "12")
            .with("proactive.normative_documents.repealed", "3")
            .with("proactive.normative_documents.in_force", "4");

    assertEquals(Severity.NOTICE, find("2021", report).get(0).severity());
    assertEquals(
        List.of(), find("2021", report.with("proactive.normative_documents.in_force", "9")));
  }

  private static PrintedTable disclosed(String newly, String all) {
    PrintedTable report = PrintedTable.ofZeros(OF_2019);
    String row = "proactive.normative_documents.";
    report.with(row + "newly_disclosed", newly).with(row + "total_disclosed", all);
    return all.equals("~") ? report.without(row + "total_disclosed") : report;
  }

  private static List<Finding> find(String id, PrintedTable report) {
    Form form = PrintedTable.form(id);
    Figures sure = Figures.of(report.fields(), field -> field.flag() == Flag.OK);
    return LimitFindings.of(form, report.byId(), sure, new CellNames(form));
  }
}
