package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.BalanceRule;
import org.gouji.match.ExtractedField;
import org.gouji.message.Sentence;
import org.gouji.page.TextSource;

/**
 * Says what a cause of broken balance rules is.
 *
 * @param names of the cells
 * @param figures what is surely read, blank totals with what they are taken for
 * @param text of the rules
 * @param fields the fields of the report by id
 */
record CauseFinding(
    CellNames names, Figures figures, RuleText text, Map<String, ExtractedField> fields) {

  /** A sentence names so many rules; more would not be read. */
  private static final int MOST_RULES = 2;

  /** {@return the finding that the cause is} */
  Finding of(Cause cause) {
    if (isUndecided(cause) && figures.blank().containsAll(cause.suspects())) {
      return leftBlank(cause);
    }
    if (!cause.isLocated()) {
      return unlocated(cause);
    }
    return moved(cause).orElseGet(() -> located(cause));
  }

  /** Whether blank cells could hide what is wrong, as far as each rule alone says. */
  private boolean isUndecided(Cause cause) {
    return cause.broken().stream()
        .allMatch(rule -> BalanceCheck.verdict(rule, figures) == Verdict.OPEN);
  }

  private Severity severity(Cause cause) {
    return isUndecided(cause) ? Severity.NOTICE : Severity.ERROR;
  }

  private Finding located(Cause cause) {
    List<String> cells = List.copyOf(cause.needed().keySet());
    Sentence evidence = evidence(cause.broken());
    Sentence message;
    if (cells.size() == 1) {
      String cell = cells.get(0);
      message =
          Sentence.of(
              "finding.wrong_cell",
              names.section(cells),
              names.of(cell),
              text.figure(cell),
              needed(cause, cell),
              evidence,
              scanned(cause.broken()));
    } else {
      List<Sentence> each =
          cells.stream()
              .map(
                  cell ->
                      Sentence.of(
                          "finding.wrong_cell_of_several",
                          names.of(cell),
                          text.figure(cell),
                          needed(cause, cell)))
              .toList();
      message =
          Sentence.of(
              "finding.wrong_cells",
              names.section(cells),
              Sentence.joined("finding.and", each),
              evidence,
              scanned(cause.broken()));
    }
    return new Finding(
        FindingKind.BALANCE_RULE, ids(cause), severity(cause), message, cells, corrected(cause));
  }

  /** Where what one column has too much is what another of the same row has too little. */
  private Optional<Finding> moved(Cause cause) {
    List<String> cells = List.copyOf(cause.needed().keySet());
    Optional<String> row = names.shared(cells, names::row);
    if (cells.size() != 2 || row.isEmpty() || names.isNamedByRow(cells.get(0))) {
      return Optional.empty();
    }
    BigDecimal more = more(cause, cells.get(0));
    if (more.add(more(cause, cells.get(1))).signum() != 0) {
      return Optional.empty();
    }
    Sentence message =
        Sentence.of(
            "finding.moved",
            names.section(cells),
            CellNames.quoted(row.get()),
            more.abs().toPlainString(),
            CellNames.quoted(names.column(cells.get(0))),
            CellNames.quoted(names.column(cells.get(1))),
            evidence(cause.broken()),
            scanned(cause.broken()));
    return Optional.of(
        new Finding(
            FindingKind.MOVED_BETWEEN_COLUMNS,
            ids(cause),
            severity(cause),
            message,
            cells,
            corrected(cause)));
  }

  private BigDecimal more(Cause cause, String cell) {
    BigDecimal needed = cause.needed().getOrDefault(cell, BigDecimal.ZERO);
    return needed.subtract(figures.counted(cell).orElse(BigDecimal.ZERO));
  }

  private Finding unlocated(Cause cause) {
    List<String> all =
        cause.broken().stream().flatMap(rule -> rule.fields().stream()).distinct().toList();
    List<String> suspects =
        cause.suspects().isEmpty()
            ? cause.broken().stream().flatMap(rule -> rule.left().stream()).distinct().toList()
            : cause.suspects();
    boolean many = cause.broken().size() > MOST_RULES;
    Sentence message =
        Sentence.of(
            many ? "finding.many_unbalanced" : "finding.unbalanced",
            names.section(all),
            evidence(cause.broken()),
            scanned(cause.broken()),
            Integer.toString(cause.broken().size()));
    return new Finding(
        FindingKind.BALANCE_RULE,
        ids(cause),
        severity(cause),
        message,
        suspects,
        stated(cause.broken()));
  }

  /** Cells that are no totals, left blank where the rules want a figure. */
  private Finding leftBlank(Cause cause) {
    List<String> blank = cause.suspects();
    Sentence message =
        cause.isLocated()
            ? Sentence.of(
                "finding.blank_figure",
                names.section(blank),
                Sentence.joined(
                    "finding.and",
                    blank.stream()
                        .map(
                            cell ->
                                Sentence.of(
                                    "finding.cell_and_figure", names.of(cell), needed(cause, cell)))
                        .toList()),
                evidence(cause.broken()),
                scanned(cause.broken()))
            : Sentence.of(
                "finding.blank_figures",
                names.section(blank),
                evidence(cause.broken()),
                scanned(cause.broken()));
    return new Finding(
        FindingKind.BLANK_FIGURE,
        ids(cause),
        Severity.NOTICE,
        message,
        blank,
        cause.isLocated() ? corrected(cause) : stated(cause.broken()));
  }

  private Sentence evidence(List<BalanceRule> broken) {
    return Sentence.joined(
        "finding.clause", broken.stream().limit(MOST_RULES).map(text::of).toList());
  }

  private Sentence needed(Cause cause, String cell) {
    return Sentence.verbatim(cause.needed().getOrDefault(cell, BigDecimal.ZERO).toPlainString());
  }

  /** Says of a scan that the figures are surely read: what is wrong is the report. */
  private Sentence scanned(List<BalanceRule> broken) {
    boolean read =
        broken.stream()
            .flatMap(rule -> rule.fields().stream())
            .map(field -> Optional.ofNullable(fields.get(field)))
            .flatMap(Optional::stream)
            .anyMatch(field -> field.source() == TextSource.OCR);
    return read ? Sentence.of("finding.surely_read") : Sentence.verbatim("");
  }

  private static List<String> ids(Cause cause) {
    return cause.broken().stream().map(BalanceRule::id).toList();
  }

  private List<StatedValue> corrected(Cause cause) {
    List<StatedValue> values = new ArrayList<>();
    cause
        .needed()
        .forEach(
            (cell, figure) -> {
              values.add(stated(cell));
              values.add(new StatedValue("expected", figure.toPlainString(), Optional.empty()));
            });
    return values;
  }

  private List<StatedValue> stated(List<BalanceRule> broken) {
    return broken.stream()
        .flatMap(rule -> rule.fields().stream())
        .distinct()
        .map(this::stated)
        .toList();
  }

  private StatedValue stated(String field) {
    return Optional.ofNullable(fields.get(field))
        .map(StatedValue::of)
        .orElseGet(() -> new StatedValue(field, "", Optional.empty()));
  }
}
