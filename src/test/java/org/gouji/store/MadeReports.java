package org.gouji.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.gouji.check.Finding;
import org.gouji.check.FindingKind;
import org.gouji.check.RuleOutcome;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.check.Severity;
import org.gouji.check.StatedValue;
import org.gouji.form.BalanceRule;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.geometry.BoundingBox;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.message.Sentence;
import org.gouji.narrative.Agreement;
import org.gouji.narrative.ReportSentence;
import org.gouji.narrative.Statement;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.page.Candidate;
import org.gouji.page.TextSource;

/** Reports with everything that a report can have, by chance; the same seed makes the same. */
final class MadeReports {

  private static final List<String> TEXTS =
      List.of("", "0", "=1+2", "一、本年新收", "a\"b\\c\n\t\u0000\u2028", "\uD842\uDFB7", "-30952", "１２");

  private final Random chance;
  private final List<Form> forms;

  MadeReports(long seed, List<Form> forms) {
    this.chance = new Random(seed);
    this.forms = forms;
  }

  DocumentReport next() {
    Form form = any(forms);
    return new DocumentReport(
        "folder/" + text() + ".pdf",
        "0123456789abcdef",
        any(List.of(DocumentStatus.values())),
        maybe(new Problem(any(List.of(ProblemCode.values())), text())),
        text(),
        maybe(2000 + chance.nextInt(50)),
        form.id(),
        chance.nextInt(100),
        chance.nextInt(100),
        form.fields().stream().map(this::field).toList(),
        form.rules().stream().map(this::outcome).toList(),
        some(this::finding),
        some(this::statement),
        some(this::place),
        chance.nextDouble() * 100);
  }

  private ExtractedField field(FieldDefinition definition) {
    return new ExtractedField(
        definition,
        text(),
        any(List.of(ReadingKind.values())),
        maybe(figure()),
        text(),
        chance.nextDouble(),
        any(List.of(Flag.values())),
        Set.copyOf(some(() -> any(List.of(Reason.values())))),
        any(List.of(TextSource.values())),
        maybe(place()),
        some(() -> new Candidate(text(), chance.nextDouble(), "ppocr")));
  }

  /** As the form states it or, where rows stand in place of others, over other fields. */
  private RuleOutcome outcome(BalanceRule rule) {
    BalanceRule printed =
        chance.nextBoolean() ? rule : new BalanceRule(rule.id(), List.of("a.b"), rule.right());
    return new RuleOutcome(printed, any(List.of(Verdict.values())));
  }

  private Finding finding() {
    return new Finding(
        any(List.of(FindingKind.values())),
        List.of("rule", text()),
        any(List.of(Severity.values())),
        new Sentence(text(), text()),
        some(this::text),
        some(() -> new StatedValue(text(), text(), maybe(place()))));
  }

  private Statement statement() {
    return new Statement(
        new ReportSentence(1, 2, 3, text(), chance.nextDouble(), chance.nextBoolean()),
        text(),
        maybe(figure()),
        text(),
        some(this::text),
        any(List.of(Agreement.values())));
  }

  private Provenance place() {
    return new Provenance(
        1 + chance.nextInt(9),
        new BoundingBox(
            chance.nextDouble() * 600, -chance.nextDouble(), chance.nextDouble() * 100, 0));
  }

  private BigDecimal figure() {
    return any(
        List.of(
            new BigDecimal("0"),
            new BigDecimal("-30952"),
            new BigDecimal("25.10"),
            new BigDecimal("1E+3"),
            new BigDecimal("188950.000001")));
  }

  private String text() {
    return any(TEXTS);
  }

  private <T> Optional<T> maybe(T thing) {
    return chance.nextBoolean() ? Optional.of(thing) : Optional.empty();
  }

  private <T> T any(List<T> things) {
    return things.get(chance.nextInt(things.size()));
  }

  private <T> List<T> some(Supplier<T> maker) {
    List<T> some = new ArrayList<>();
    for (int i = chance.nextInt(3); i > 0; i--) {
      some.add(maker.get());
    }
    return some;
  }
}
