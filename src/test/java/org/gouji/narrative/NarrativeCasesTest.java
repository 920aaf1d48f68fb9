package org.gouji.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts with the tables they belong to: what they state, and what is found wrong with them. */
class NarrativeCasesTest {

  static Stream<Arguments> variations() throws IOException {
    return cases("variations.yaml").stream();
  }

  static Stream<Arguments> wordings() throws IOException {
    return cases("wordings.yaml").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"variations", "wordings"})
  void saysWhatTheTextStatesAndWhatIsWrongWithIt(
      String text, ReportWithText report, List<String> states, List<String> finds) {
    Narrative narrative = report.saying(text);

    assertEquals(states, narrative.statements().stream().map(NarrativeCasesTest::told).toList());
    assertEquals(finds, narrative.findings().stream().map(NarrativeCasesTest::told).toList());
  }

  @Test
  void coversManyWordings() throws IOException {
    assertTrue(cases("wordings.yaml").size() >= 60);
  }

  private static String told(Statement statement) {
    String value = statement.value().map(BigDecimal::toPlainString).orElse("?");
    return statement.subject()
        + " = "
        + value
        + statement.unit()
        + " "
        + statement.agreement().code();
  }

  private static String told(Finding finding) {
    return finding.severity().code()
        + " "
        + finding.kind().code()
        + " "
        + String.join(";", finding.rules());
  }

  private static List<Arguments> cases(String file) throws IOException {
    List<Arguments> cases = new ArrayList<>();
    try (InputStream stream = NarrativeCasesTest.class.getResourceAsStream(file)) {
      for (JsonNode node : new YAMLMapper().readTree(Objects.requireNonNull(stream))) {
        ReportWithText report = report(node);
        for (JsonNode each : node.path("cases")) {
          String text = each.path("text").textValue();
          cases.add(
              Arguments.of(text, report, texts(each.path("states")), texts(each.path("finds"))));
        }
      }
    }
    return cases;
  }

  private static ReportWithText report(JsonNode node) {
    JsonNode report = node.path("report");
    Map<String, String> figures = new LinkedHashMap<>();
    node.path("figures")
        .properties()
        .forEach(entry -> figures.put(entry.getKey(), entry.getValue().textValue()));
    return new ReportWithText(
        report.path("form").textValue(),
        report.path("authority").textValue(),
        report.path("year").intValue(),
        figures);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.textValue()));
    return texts;
  }
}
