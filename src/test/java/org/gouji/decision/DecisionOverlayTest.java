package org.gouji.decision;

import static org.gouji.decision.ReadReports.COUNT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.BalanceCheck;
import org.gouji.check.Finding;
import org.gouji.check.FindingKind;
import org.gouji.check.RuleOutcome;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.check.Severity;
import org.gouji.check.StatedValue;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.message.Sentence;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.page.TextSource;
import org.junit.jupiter.api.Test;

class DecisionOverlayTest {

  private static final String ID = "0123456789abcdef";
  private static final String TOTAL = "requests.received.total";
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  @Test
  void aDecidedFieldStatesWhatWasDecided() {
    DocumentReport report =
        ReadReports.report(
            "a.pdf", ID, ReadReports.doubtful(COUNT, "58"), ReadReports.sure(TOTAL, "53"));

    DocumentReport decided = overlay(decision(ID, "58", number("53"))).apply(report);

    ExtractedField field = field(decided, COUNT);
    assertEquals(Optional.of(new BigDecimal(53)), field.value());
    assertEquals("58", field.printed());
    assertEquals(Flag.OK, field.flag());
    assertEquals(1, field.confidence());
    assertEquals(TextSource.ANALYST, field.source());
    assertEquals(Set.of(Reason.LOW_CONFIDENCE, Reason.DECIDED), field.reasons());
    assertEquals(DocumentStatus.REVIEW, report.status());
    assertEquals(DocumentStatus.OK, decided.status());
  }

  @Test
  void rulesAndFindingsFollowFromWhatWasDecided() {
    DocumentReport report =
        ReadReports.report(
            "a.pdf", ID, ReadReports.doubtful(COUNT, "58"), ReadReports.sure(TOTAL, "58"));
    assertEquals(Verdict.PASS, verdict(report));
    assertEquals(List.of(), report.findings());

    DocumentReport decided = overlay(decision(ID, "58", number("53"))).apply(report);

    assertEquals(Verdict.FAIL, verdict(decided));
    assertTrue(decided.findings().stream().anyMatch(it -> it.kind() == FindingKind.BALANCE_RULE));
  }

  @Test
  void aContradictionToTheTextGoesWhereTheTextIsRight() {
    DocumentReport report = withText("53");

    assertEquals(
        1,
        overlay(decision(ID, "58", number("54"))).apply(report).findings().stream()
            .filter(it -> it.kind() == FindingKind.TEXT_AGAINST_TABLE)
            .filter(it -> it.message().english().contains("is 54"))
            .count());
    assertEquals(
        0,
        overlay(decision(ID, "58", number("53"))).apply(report).findings().stream()
            .filter(it -> it.kind() == FindingKind.TEXT_AGAINST_TABLE)
            .count());
  }

  @Test
  void aReportOfAnotherContentIsLeftAlone() {
    DocumentReport report =
        ReadReports.report("a.pdf", "fedcba9876543210", ReadReports.doubtful(COUNT, "58"));

    assertSame(report, overlay(decision(ID, "58", number("53"))).apply(report));
  }

  @Test
  void aDecisionHoldsWhateverAnotherVersionReads() {
    DocumentReport report = ReadReports.report("moved.pdf", ID, ReadReports.doubtful(COUNT, "8"));

    DocumentReport decided = overlay(decision(ID, "58", number("53"))).apply(report);

    assertEquals(Optional.of(new BigDecimal(53)), field(decided, COUNT).value());
  }

  @Test
  void aBlankIsNoZero() {
    DocumentReport report = ReadReports.report("a.pdf", ID, ReadReports.doubtful(COUNT, "0"));

    DocumentReport decided =
        overlay(decision(ID, "0", new DecidedValue(ReadingKind.BLANK, Optional.empty())))
            .apply(report);

    assertEquals(ReadingKind.BLANK, field(decided, COUNT).reading());
    assertEquals(Optional.empty(), field(decided, COUNT).value());
  }

  private static DocumentReport withText(String text) {
    DocumentReport report =
        ReadReports.report(
            "a.pdf", ID, ReadReports.doubtful(COUNT, "58"), ReadReports.sure(TOTAL, "58"));
    Finding finding =
        new Finding(
            FindingKind.TEXT_AGAINST_TABLE,
            List.of("text.requests.received"),
            Severity.NOTICE,
            Sentence.verbatim("53, not 58"),
            List.of(COUNT),
            List.of(
                new StatedValue("text", text, Optional.empty()),
                new StatedValue(COUNT, "58", Optional.empty())));
    return report.with(
        report.fields(), BalanceCheck.check(ReadReports.FORM, report.fields()), List.of(finding));
  }

  private static Verdict verdict(DocumentReport report) {
    return report.rules().stream()
        .filter(it -> it.rule().id().equals("requests.row.received"))
        .map(RuleOutcome::verdict)
        .findFirst()
        .orElseThrow();
  }

  private static DecidedValue number(String value) {
    return new DecidedValue(ReadingKind.NUMBER, Optional.of(new BigDecimal(value)));
  }

  private static DecisionOverlay overlay(Decision decision) {
    return new DecisionOverlay(
        DecisionLog.of(List.of(new LogEntry.Decided(1, decision, NOW, "f.csv"))),
        ReadReports.FORMS);
  }

  private static Decision decision(String id, String read, DecidedValue after) {
    return new Decision(
        new DecisionKey(id, COUNT),
        "a.pdf",
        new MachineReading(
            read, ReadingKind.NUMBER, Optional.of(new BigDecimal(read)), "", Flag.REVIEW),
        after.value().isPresent() ? Choice.CORRECT : Choice.BLANK,
        after,
        "",
        NOW,
        "王");
  }

  private static ExtractedField field(DocumentReport report, String id) {
    return report.fields().stream()
        .filter(field -> field.definition().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
