package org.gouji.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.BalanceRule;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;

/**
 * How the balance rules (勾稽关系) of a form stand in a report, in exact decimal arithmetic.
 *
 * <p>Nothing below zero is counted on these forms, so a cell without a figure can only add. A rule
 * is
 *
 * <ul>
 *   <li>{@code PASS} if every cell is read and both sides agree, a blank or a mark counted as 0;
 *   <li>{@code FAIL} if the sides differ and no figure of 0 or more in its blank, unread and
 *       missing cells makes them agree: 10 + 1 against a total of 0 fails even beside a blank;
 *   <li>{@code OPEN} otherwise: a blank total over addends, a blank among addends that fall short,
 *       an unread or missing cell. Where a figure below zero is printed, whatever is not decided by
 *       figures alone is open.
 * </ul>
 *
 * <p>A rule of blanks alone passes, 0 being 0: a pass speaks for a figure only if there is one.
 *
 * <p>Where the report prints a row in place of others (（六）其他处理), the rules take it in their place,
 * and rules about what is then not printed do not apply: they have no outcome.
 */
public final class BalanceCheck {

  private BalanceCheck() {}

  /**
   * {@return the outcome of every rule that applies, in the order of the form}
   *
   * @param form the form the report uses
   * @param fields its fields, each at most once, in any order; one that is not there is missing
   */
  public static List<RuleOutcome> check(Form form, List<ExtractedField> fields) {
    Map<String, ExtractedField> byId = new HashMap<>();
    for (ExtractedField field : fields) {
      if (byId.put(field.definition().id(), field) != null) {
        throw new IllegalArgumentException("field " + field.definition().id() + " twice");
      }
    }
    Figures figures = Figures.of(byId.values());
    ApplicableRules applicable = ApplicableRules.of(form, byId);
    List<RuleOutcome> outcomes = new ArrayList<>();
    for (BalanceRule rule : form.rules()) {
      applicable
          .asPrinted(rule)
          .ifPresent(printed -> outcomes.add(new RuleOutcome(printed, verdict(printed, figures))));
    }
    return List.copyOf(outcomes);
  }

  /**
   * {@return for every field of the form the outcomes of the rules it takes part in, none if there
   * are none; fields and outcomes in the order of the form}
   */
  public static Map<String, List<RuleOutcome>> byField(Form form, List<RuleOutcome> outcomes) {
    Map<String, List<RuleOutcome>> byField = new LinkedHashMap<>();
    form.fields().forEach(field -> byField.put(field.id(), new ArrayList<>()));
    for (RuleOutcome outcome : outcomes) {
      for (String id : outcome.rule().fields()) {
        byField.computeIfPresent(
            id,
            (field, its) -> {
              its.add(outcome);
              return its;
            });
      }
    }
    byField.replaceAll((field, its) -> List.copyOf(its));
    return byField;
  }

  /** {@return how a rule stands over these figures} */
  static Verdict verdict(BalanceRule rule, Figures figures) {
    RuleSide left = RuleSide.of(rule.left(), figures);
    RuleSide right = RuleSide.of(rule.right(), figures);
    int difference = left.sum().compareTo(right.sum());
    if (difference == 0) {
      return left.hasUnread() || right.hasUnread() ? Verdict.OPEN : Verdict.PASS;
    }
    RuleSide smaller = difference < 0 ? left : right;
    boolean canOnlyAdd = !left.hasNegative() && !right.hasNegative();
    boolean decided = canOnlyAdd ? !smaller.canGrow() : !left.canGrow() && !right.canGrow();
    return decided ? Verdict.FAIL : Verdict.OPEN;
  }
}
