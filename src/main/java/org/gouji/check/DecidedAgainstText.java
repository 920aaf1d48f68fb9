package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.match.ExtractedField;
import org.gouji.message.Sentence;
import org.gouji.page.TextSource;

/**
 * What becomes of a contradiction between text and table where a person decided about a cell: the
 * text was read against what the program had read of the table.
 */
final class DecidedAgainstText {

  private static final String TEXT = "text";
  private static final String EXPECTED = "expected";

  private DecidedAgainstText() {}

  /**
   * {@return the finding as it was if its cells state what they did; with the figures decided
   * otherwise; nothing if text and table agree by them}
   */
  static Optional<Finding> of(Finding finding, Map<String, ExtractedField> fields) {
    List<ExtractedField> cells =
        finding.fields().stream()
            .flatMap(id -> Optional.ofNullable(fields.get(id)).stream())
            .toList();
    if (cells.stream().noneMatch(cell -> isChanged(cell, finding))) {
      return Optional.of(finding);
    }
    BigDecimal sum =
        cells.stream()
            .map(cell -> cell.value().orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal text = stated(TEXT, finding).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    return sum.compareTo(text) == 0
        ? Optional.empty()
        : Optional.of(contradiction(finding, cells, text, sum));
  }

  private static boolean isChanged(ExtractedField cell, Finding finding) {
    return cell.source() == TextSource.ANALYST
        && !stated(cell.definition().id(), finding)
            .equals(Optional.of(StatedValue.of(cell).value()));
  }

  private static Optional<String> stated(String name, Finding finding) {
    return finding.values().stream()
        .filter(value -> value.name().equals(name))
        .map(StatedValue::value)
        .findFirst();
  }

  /** 均已办结 states no figure, but means that nothing is left. */
  private static Finding contradiction(
      Finding finding, List<ExtractedField> cells, BigDecimal text, BigDecimal sum) {
    List<StatedValue> values = new ArrayList<>();
    values.add(new StatedValue(TEXT, text.toPlainString(), Optional.empty()));
    values.add(new StatedValue(EXPECTED, sum.toPlainString(), Optional.empty()));
    cells.forEach(cell -> values.add(StatedValue.of(cell)));
    ExtractedField first = cells.get(0);
    Sentence cell =
        Sentence.of(
            "finding.cell", first.definition().rowLabel(), first.definition().columnLabel());
    return new Finding(
        finding.kind(),
        finding.rules(),
        finding.severity(),
        Sentence.of(
            "finding.text_against_decided",
            text.toPlainString(),
            cells.size() == 1
                ? cell
                : Sentence.of("finding.text_cells", cell, Integer.toString(cells.size())),
            sum.toPlainString()),
        finding.fields(),
        values);
  }
}
