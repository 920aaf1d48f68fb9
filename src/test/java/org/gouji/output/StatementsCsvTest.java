package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.narrative.Agreement;
import org.gouji.narrative.ReportSentence;
import org.gouji.narrative.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementsCsvTest {

  private static final String HEADER =
      "source_file,section,page,sentence,subject,value,unit,related_field,agrees\r\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void writesEveryColumnInItsPlace() throws IOException {
    assertEquals(
        HEADER
            + "县/年报.pdf,1,2,\"行政诉讼7件,其中维持5件。\",行政诉讼,7,件,"
            + "remedies.direct_litigation.total;remedies.litigation_after_review.total,yes\r\n",
        written(
            statement(
                1,
                "行政诉讼7件,其中维持5件。",
                "行政诉讼",
                Optional.of(new BigDecimal("7")),
                List.of(
                    "remedies.direct_litigation.total", "remedies.litigation_after_review.total"),
                Agreement.YES)));
  }

  @Test
  void leavesOutASectionAndAValueThatAreNotThere() throws IOException {
    assertEquals(
        HEADER + "县/年报.pdf,,2,培训30余次。,培训,,件,,unknown\r\n",
        written(statement(0, "培训30余次。", "培训", Optional.empty(), List.of(), Agreement.UNKNOWN)));
  }

  @Test
  void writesPlainDecimalsAndHarmlessTexts() throws IOException {
    assertEquals(
        HEADER + "县/年报.pdf,6,2,'=A1。,'+费,34000,件,,unknown\r\n",
        written(
            statement(
                6,
                "=A1。",
                "+费",
                Optional.of(new BigDecimal("3.4E+4")),
                List.of(),
                Agreement.UNKNOWN)));
  }

  @Test
  void isThereWithoutStatements() throws IOException {
    assertEquals(HEADER, written());
  }

  private static Statement statement(
      int section,
      String sentence,
      String subject,
      Optional<BigDecimal> value,
      List<String> fields,
      Agreement agreement) {
    return new Statement(
        new ReportSentence(section, 2, 0, sentence, 1, false),
        subject,
        value,
        "件",
        fields,
        agreement);
  }

  private String written(Statement... statements) throws IOException {
    try (StatementsCsv file = StatementsCsv.create(folder, false)) {
      file.add("县/年报.pdf", List.of(statements));
      file.keep();
    }
    return Files.readString(folder.resolve(StatementsCsv.NAME));
  }
}
