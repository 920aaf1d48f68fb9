package org.gouji.output;

import java.util.HashSet;
import java.util.Set;
import org.gouji.check.FindingKind;
import org.gouji.check.RuleOutcome;
import org.gouji.check.RuleOutcome.Verdict;

/**
 * The fields of a report that something is wrong with.
 *
 * @param named those that a finding about figures names; a misprinted label says nothing of them
 * @param ofBrokenRules those of balance rules that fail; the named ones may be among them
 */
record BrokenCells(Set<String> named, Set<String> ofBrokenRules) {

  BrokenCells {
    named = Set.copyOf(named);
    ofBrokenRules = Set.copyOf(ofBrokenRules);
  }

  static BrokenCells of(DocumentReport report) {
    Set<String> named = new HashSet<>();
    report.findings().stream()
        .filter(finding -> finding.kind() != FindingKind.LABEL_MISPRINT)
        .forEach(finding -> named.addAll(finding.fields()));
    Set<String> broken = new HashSet<>();
    for (RuleOutcome outcome : report.rules()) {
      if (outcome.verdict() == Verdict.FAIL) {
        broken.addAll(outcome.rule().fields());
      }
    }
    return new BrokenCells(named, broken);
  }
}
