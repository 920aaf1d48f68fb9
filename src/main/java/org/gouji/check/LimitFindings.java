package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.Form;
import org.gouji.form.Limit;
import org.gouji.match.ExtractedField;

/** What is larger than the form lets it be. Cells that are blank or not surely read say nothing. */
final class LimitFindings {

  private LimitFindings() {}

  /** {@return the findings, in the order of the form} */
  static List<Finding> of(
      Form form, Map<String, ExtractedField> fields, Figures sure, CellNames names) {
    RuleText text = new RuleText(names, sure, Map.of());
    List<Finding> findings = new ArrayList<>();
    for (Limit limit : form.limits()) {
      Optional<BigDecimal> left = sum(limit.left(), sure);
      Optional<BigDecimal> right = sum(limit.right(), sure);
      if (left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) > 0) {
        findings.add(finding(limit, fields, names, text));
      }
    }
    return findings;
  }

  private static Optional<BigDecimal> sum(List<String> ids, Figures sure) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String id : ids) {
      BigDecimal figure = sure.stated().get(id);
      if (figure == null) {
        return Optional.empty();
      }
      sum = sum.add(figure);
    }
    return Optional.of(sum);
  }

  private static Finding finding(
      Limit limit, Map<String, ExtractedField> fields, CellNames names, RuleText text) {
    List<String> cells = Stream.concat(limit.right().stream(), limit.left().stream()).toList();
    return new Finding(
        limit.strict() ? FindingKind.BALANCE_RULE : FindingKind.IMPLAUSIBLE,
        List.of(limit.id()),
        limit.strict() ? Severity.ERROR : Severity.NOTICE,
        org.gouji.message.Sentence.of(
            "finding.limit",
            names.section(cells),
            text.of("finding.larger", limit.left(), limit.right())),
        cells,
        cells.stream()
            .map(fields::get)
            .flatMap(field -> Optional.ofNullable(field).stream())
            .map(StatedValue::of)
            .toList());
  }
}
