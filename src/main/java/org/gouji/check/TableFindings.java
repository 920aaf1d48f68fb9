package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.form.BalanceRule;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;

/**
 * What the balance rules find in the tables of one report. Only what is surely read counts: a rule
 * with a cell that is for review or not read says nothing about the report yet.
 */
final class TableFindings {

  private static final Set<ReadingKind> PRINTED =
      EnumSet.of(ReadingKind.NUMBER, ReadingKind.TEXT, ReadingKind.UNREADABLE);

  private TableFindings() {}

  /** {@return the findings: those of broken rules first, then blank totals} */
  static List<Finding> of(Form form, List<ExtractedField> fields) {
    Map<String, ExtractedField> byId =
        fields.stream()
            .collect(Collectors.toMap(field -> field.definition().id(), Function.identity()));
    List<BalanceRule> rules =
        BalanceCheck.check(form, fields).stream().map(RuleOutcome::rule).toList();
    Figures sure = Figures.of(fields, field -> field.flag() == Flag.OK);
    Map<String, BigDecimal> blankTotals = BlankTotals.of(rules, sure);
    Figures figures = sure.with(blankTotals);
    Set<String> printed = new HashSet<>(figures.stated().keySet());
    printed.removeAll(blankTotals.keySet());
    CellNames names = new CellNames(form);
    CauseFinding finding =
        new CauseFinding(names, figures, new RuleText(names, figures, blankTotals), byId);
    List<Finding> findings = new ArrayList<>();
    Causes.of(rules, figures, printed).forEach(cause -> findings.add(finding.of(cause)));
    BlankTotalFindings blank = new BlankTotalFindings(names, figures, byId);
    findings.addAll(blank.of(blankTotals));
    findings.addAll(blank.ofUndecided(BlankTotals.undecided(rules, figures, doubtful(fields))));
    return findings;
  }

  private static Set<String> doubtful(List<ExtractedField> fields) {
    return fields.stream()
        .filter(field -> field.flag() == Flag.REVIEW)
        .filter(field -> PRINTED.contains(field.reading()))
        .map(field -> field.definition().id())
        .collect(Collectors.toSet());
  }
}
