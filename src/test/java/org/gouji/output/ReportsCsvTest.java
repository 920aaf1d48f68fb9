package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.check.RuleOutcome;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.BalanceRule;
import org.gouji.match.Reason;
import org.gouji.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsCsvTest {

  private static final String HEADER =
      "source_file,document_id,status,error,message,authority,year,layout,pages,scanned_pages,"
          + "fields,ok,review,missing,broken_rules,seconds,program\r\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void countsFieldsAndBrokenRules() throws IOException {
    BalanceRule rule = new BalanceRule("r", List.of("a"), List.of("b"));
    DocumentReport report =
        Reports.of(
            "a.pdf",
            List.of(
                Reports.figure("a", "1", "1"),
                Reports.figure("b", "2", "2"),
                Reports.doubtful("c", "x", Reason.NOT_A_NUMBER),
                Reports.missing("d")),
            List.of(
                new RuleOutcome(rule, Verdict.FAIL),
                new RuleOutcome(rule, Verdict.PASS),
                new RuleOutcome(rule, Verdict.OPEN)));

    assertEquals(
        HEADER + "a.pdf,0123456789abcdef,review,,,洪泽区人民政府,2023,2021,6,2,4,2,1,1,1,1.24,gouji 9\r\n",
        written(Language.ENGLISH, report));
  }

  @Test
  void saysInTheUsersLanguageWhyAFileWasNotRead() throws IOException {
    DocumentReport report =
        DocumentReport.unread(
            "空.pdf", DocumentStatus.FAILED, new Problem(ProblemCode.EMPTY_FILE, ""));

    assertEquals(
        HEADER + "空.pdf,,failed,empty_file,文件是空的（0 字节）。请重新获取该文件。,,,,0,0,0,0,0,0,0,0,gouji 9\r\n",
        written(Language.CHINESE, report));
  }

  private String written(Language language, DocumentReport report) throws IOException {
    try (ReportsCsv reports = ReportsCsv.create(folder, false, language, "gouji 9")) {
      reports.add(report);
      reports.keep();
    }
    return Files.readString(folder.resolve("reports.csv"));
  }
}
