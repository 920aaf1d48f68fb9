package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.FindingKind;
import org.gouji.check.Severity;
import org.gouji.check.StatedValue;
import org.gouji.message.Language;
import org.gouji.message.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsCsvTest {

  private static final String HEADER = "source_file,kind,rule,severity,message,fields,values\r\n";

  private static final Finding FINDING =
      new Finding(
          FindingKind.BALANCE_RULE,
          List.of("requests.row.total", "requests.outcomes.total"),
          Severity.ERROR,
          new Sentence("“（七）总计”应为 6，印为 3。", "“（七）总计” should be 6, not 3."),
          List.of("requests.total.total"),
          List.of(
              new StatedValue("requests.total.total", "3", Optional.empty()),
              new StatedValue("requests.granted.total", "", Optional.empty()),
              new StatedValue("expected", "6", Optional.empty())));

  @TempDir private Path folder = Path.of("");

  @Test
  void writesEveryColumnInItsPlace() throws IOException {
    assertEquals(
        HEADER
            + "县/年报.pdf,balance_rule,requests.row.total;requests.outcomes.total,error,"
            + "“（七）总计”应为 6，印为 3。,requests.total.total,"
            + "requests.total.total=3;requests.granted.total=;expected=6\r\n",
        written(Language.CHINESE, "县/年报.pdf", FINDING));
  }

  @Test
  void speaksTheLanguageOfTheRun() throws IOException {
    String row = written(Language.ENGLISH, "=1+1.pdf", FINDING).split("\r\n", -1)[1];

    assertEquals("'=1+1.pdf", row.split(",", -1)[0]);
    assertEquals(
        "\"“（七）总计” should be 6, not 3.\"",
        row.substring(row.indexOf('"'), row.lastIndexOf('"') + 1));
  }

  @Test
  void isThereWithoutFindings() throws IOException {
    assertEquals(HEADER, written(Language.CHINESE, "a.pdf"));
  }

  private String written(Language language, String sourceFile, Finding... findings)
      throws IOException {
    try (FindingsCsv file = FindingsCsv.create(folder, false, language)) {
      file.add(sourceFile, List.of(findings));
      file.keep();
    }
    return Files.readString(folder.resolve("findings.csv"));
  }
}
