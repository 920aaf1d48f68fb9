package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;
import org.gouji.match.FigureText;
import org.gouji.match.Flag;
import org.gouji.match.Reason;
import org.gouji.page.Candidate;
import org.gouji.page.TextSource;

/**
 * Lets the balance rules speak on figures read from pictures. They choose between readings that a
 * reader proposed, never anything no reader saw; they confirm a doubtful reading that keeps them;
 * and they put in question a sure one whose being wrong would explain why they fail (error
 * localisation by the fewest cells, Fellegi and Holt). Figures of a text layer are not touched:
 * what they break is the source's.
 */
public final class Arbitration {

  /**
   * Rules that a figure must keep to be believed against doubt: its row's and its column's. By one
   * rule alone, two wrong readings that cancel out pass.
   */
  private static final int WITNESSES = 2;

  /**
   * Confidence in a reading that its rules confirm: a wrong figure keeps two sums only together
   * with a second and a third wrong one.
   */
  private static final double CONFIRMED = 0.995;

  /** Confidence in a reading that its rules put in question. */
  private static final double QUESTIONED = 0.6;

  private final Form form;
  private final Map<String, ExtractedField> fields = new LinkedHashMap<>();

  private Arbitration(Form form, List<ExtractedField> fields) {
    this.form = form;
    fields.forEach(field -> this.fields.put(field.definition().id(), field));
  }

  /** {@return the fields after arbitration, in the same order} */
  public static List<ExtractedField> settle(Form form, List<ExtractedField> fields) {
    boolean open = fields.stream().anyMatch(field -> isRead(field) || field.flag() == Flag.REVIEW);
    if (!open) {
      return fields;
    }
    Arbitration arbitration = new Arbitration(form, fields);
    arbitration.choose();
    arbitration.confirm();
    arbitration.question();
    return List.copyOf(arbitration.fields.values());
  }

  private static boolean isRead(ExtractedField field) {
    return field.source() == TextSource.OCR && field.provenance().isPresent();
  }

  /** Takes another reader's reading where that, and only that, keeps all rules of the cell. */
  private void choose() {
    boolean changed = true;
    while (changed) {
      changed = false;
      Map<String, List<RuleOutcome>> outcomes = outcomes();
      for (ExtractedField field : List.copyOf(fields.values())) {
        if (isRead(field) && field.flag() == Flag.REVIEW && fails(outcomes, field)) {
          Optional<ExtractedField> better = better(field);
          better.ifPresent(it -> fields.put(field.definition().id(), it));
          changed |= better.isPresent();
          if (changed) {
            break;
          }
        }
      }
    }
  }

  private Optional<ExtractedField> better(ExtractedField field) {
    List<ExtractedField> keeping = new ArrayList<>();
    Set<BigDecimal> tried = new HashSet<>();
    for (Candidate candidate : field.candidates()) {
      Optional<BigDecimal> value = FigureText.of(candidate.text()).value();
      if (value.isPresent() && tried.add(value.get().stripTrailingZeros())) {
        ExtractedField other = Settled.chosen(field, candidate, CONFIRMED);
        if (witnesses(other) >= WITNESSES) {
          keeping.add(other);
        }
      }
    }
    return keeping.size() == 1 ? Optional.of(keeping.get(0)) : Optional.empty();
  }

  /** Number of rules that {@code field} keeps; 0 if it breaks one. */
  private int witnesses(ExtractedField field) {
    Map<String, ExtractedField> with = new HashMap<>(fields);
    with.put(field.definition().id(), field);
    List<RuleOutcome> its =
        BalanceCheck.check(form, List.copyOf(with.values())).stream()
            .filter(outcome -> outcome.rule().fields().contains(field.definition().id()))
            .toList();
    boolean broken = its.stream().anyMatch(outcome -> outcome.verdict() == Verdict.FAIL);
    return broken ? 0 : (int) its.stream().filter(Arbitration::passes).count();
  }

  private static boolean passes(RuleOutcome outcome) {
    return outcome.verdict() == Verdict.PASS;
  }

  /** A doubtful figure that keeps its row's and its column's rule is believed. */
  private void confirm() {
    Map<String, List<RuleOutcome>> outcomes = outcomes();
    for (ExtractedField field : List.copyOf(fields.values())) {
      List<RuleOutcome> its = outcomes.getOrDefault(field.definition().id(), List.of());
      boolean kept =
          its.stream().noneMatch(outcome -> outcome.verdict() == Verdict.FAIL)
              && its.stream().filter(Arbitration::passes).count() >= WITNESSES;
      if (kept && Settled.isDoubtfulFigure(field) && oneDoubtOnly(field, its)) {
        fields.put(field.definition().id(), field.confirmed(CONFIRMED));
      }
    }
  }

  /**
   * Whether every rule of {@code field} has no other doubtful cell: two doubts could cancel out.
   */
  private boolean oneDoubtOnly(ExtractedField field, List<RuleOutcome> its) {
    return its.stream()
        .filter(Arbitration::passes)
        .allMatch(
            outcome ->
                outcome.rule().fields().stream()
                    .filter(id -> !id.equals(field.definition().id()))
                    .map(id -> Optional.ofNullable(fields.get(id)))
                    .flatMap(Optional::stream)
                    .noneMatch(other -> other.flag() == Flag.REVIEW && !isSplitOnly(field, other)));
  }

  private static boolean isSplitOnly(ExtractedField field, ExtractedField other) {
    return field.reasons().contains(Reason.SPLIT_NUMBER)
        && other.reasons().contains(Reason.SPLIT_NUMBER)
        && Settled.isDoubtfulFigure(other);
  }

  /** Puts in question the cells that explain failing rules and that no kept rule speaks for. */
  private void question() {
    Map<String, List<RuleOutcome>> outcomes = outcomes();
    Set<RuleOutcome> failing = new HashSet<>();
    outcomes
        .values()
        .forEach(
            its -> its.stream().filter(it -> it.verdict() == Verdict.FAIL).forEach(failing::add));
    for (RuleOutcome rule : failing) {
      List<ExtractedField> members =
          rule.rule().fields().stream()
              .map(id -> Optional.ofNullable(fields.get(id)))
              .flatMap(Optional::stream)
              .filter(Arbitration::isRead)
              .toList();
      boolean watched = members.stream().anyMatch(field -> field.flag() == Flag.REVIEW);
      List<ExtractedField> suspects =
          members.stream()
              .filter(field -> !isVouchedFor(field, outcomes))
              .filter(field -> !watched || failures(field, outcomes) >= WITNESSES)
              .toList();
      if (watched && suspects.isEmpty()) {
        continue; // Somebody looks at this rule already.
      }
      for (ExtractedField suspect : suspects.isEmpty() ? members : suspects) {
        fields.put(suspect.definition().id(), suspect.doubted(QUESTIONED, Reason.RULE_BROKEN));
      }
    }
  }

  /** Whether a kept rule with a figure above zero speaks for the cell. */
  private boolean isVouchedFor(ExtractedField field, Map<String, List<RuleOutcome>> outcomes) {
    return outcomes.getOrDefault(field.definition().id(), List.of()).stream()
        .anyMatch(Arbitration::passes);
  }

  private static long failures(ExtractedField field, Map<String, List<RuleOutcome>> outcomes) {
    return outcomes.getOrDefault(field.definition().id(), List.of()).stream()
        .filter(outcome -> outcome.verdict() == Verdict.FAIL)
        .count();
  }

  private boolean fails(Map<String, List<RuleOutcome>> outcomes, ExtractedField field) {
    return outcomes.getOrDefault(field.definition().id(), List.of()).stream()
        .anyMatch(outcome -> outcome.verdict() == Verdict.FAIL);
  }

  private Map<String, List<RuleOutcome>> outcomes() {
    return BalanceCheck.byField(form, BalanceCheck.check(form, List.copyOf(fields.values())));
  }

  /** A field as arbitration leaves it. */
  private static final class Settled {

    private static final Set<Reason> DOUBTS_OF_READING =
        EnumSet.of(
            Reason.LOW_CONFIDENCE,
            Reason.READERS_DIFFER,
            Reason.SINGLE_READER,
            Reason.SPLIT_NUMBER);

    private Settled() {}

    /** Whether the field is for review for no other reason than a doubt about its figure. */
    static boolean isDoubtfulFigure(ExtractedField field) {
      Set<Reason> others = new HashSet<>(field.reasons());
      others.removeAll(DOUBTS_OF_READING);
      others.removeAll(
          EnumSet.of(
              Reason.ROW_LABEL_DIFFERS,
              Reason.COLUMN_LABEL_DIFFERS,
              Reason.COLUMN_BY_POSITION,
              Reason.UNIT_IN_CELL,
              Reason.CUT_BY_PAGE_BREAK));
      return field.flag() == Flag.REVIEW && field.value().isPresent() && others.isEmpty();
    }

    static ExtractedField chosen(ExtractedField field, Candidate candidate, double confidence) {
      Set<Reason> reasons = EnumSet.of(Reason.CHOSEN_BY_RULES);
      reasons.addAll(field.reasons());
      FigureText figure = FigureText.of(candidate.text());
      return new ExtractedField(
          field.definition(),
          candidate.text(),
          figure.reading(),
          figure.value(),
          figure.unit().isEmpty() ? field.unit() : figure.unit(),
          confidence,
          Flag.OK,
          reasons,
          field.source(),
          field.provenance(),
          field.candidates());
    }
  }
}
