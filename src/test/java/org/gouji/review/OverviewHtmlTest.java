package org.gouji.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gouji.decision.ErrorRate;
import org.gouji.message.Language;
import org.gouji.run.RunSummary;
import org.junit.jupiter.api.Test;

class OverviewHtmlTest {

  private static final RunSummary SUMMARY =
      new RunSummary(Map.of(), Map.of(), Map.of(), 0, List.of(), 0);

  private static String rendered(ErrorRate audited, Language language) {
    return new OverviewHtml(SUMMARY, Map.of(), new RunOverview(), audited, language)
        .render("gouji <1>");
  }

  @Test
  void statesTheErrorRateThatTheAuditMeasured() {
    String html = rendered(new ErrorRate(1, 50), Language.ENGLISH);

    assertTrue(html.contains("Silent errors: 2.000 %"), html);
    assertTrue(rendered(new ErrorRate(1, 50), Language.CHINESE).contains("2.000 %"));
  }

  @Test
  void saysNothingOfAnAuditThatNobodyAnswered() {
    assertFalse(rendered(new ErrorRate(0, 0), Language.ENGLISH).contains("Silent errors"));
  }

  @Test
  void textStaysText() {
    assertTrue(rendered(new ErrorRate(0, 0), Language.ENGLISH).contains("gouji &lt;1"));
  }
}
