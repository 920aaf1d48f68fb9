package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.match.ExtractedField;
import org.gouji.message.Sentence;

/**
 * Says which totals are left blank, one finding for each line of them.
 *
 * @param names of the cells
 * @param figures what is printed
 * @param fields the fields of the report by id
 */
record BlankTotalFindings(CellNames names, Figures figures, Map<String, ExtractedField> fields) {

  /** Rule name of the finding: no balance rule is broken by a blank. */
  private static final String RULE = "blank_total";

  /** Figures told in a sentence. */
  private static final int MOST_FIGURES = 8;

  /**
   * A column of at least so many totals, all but this share of them blank, is an authority's habit
   * of leaving the column out: seen in a report of Shanghai that states all other figures. The row
   * （七）总计 is no such habit; the identity that the form prints needs it.
   */
  private static final int LONG_COLUMN = 8;

  private static final double LEFT_OUT = 0.8;

  private record Line(boolean isRow, String label, List<String> cells) {}

  List<Finding> of(Map<String, BigDecimal> blankTotals) {
    List<Finding> findings = new ArrayList<>();
    for (Line line : lines(List.copyOf(blankTotals.keySet()))) {
      findings.add(finding(line, blankTotals));
    }
    return findings;
  }

  /** {@return findings of blank totals of which nobody knows yet what they should state} */
  List<Finding> ofUndecided(Set<String> blankTotals) {
    List<Finding> findings = new ArrayList<>();
    for (Line line : lines(List.copyOf(blankTotals))) {
      Sentence section = names.section(line.cells());
      boolean whole = isNamedWhole(line);
      findings.add(
          new Finding(
              FindingKind.BLANK_TOTAL,
              List.of(RULE),
              Severity.NOTICE,
              whole
                  ? Sentence.of(
                      "finding.blank_total.undecided",
                      section,
                      Sentence.joined("finding.and", line.cells().stream().map(names::of).toList()))
                  : Sentence.of(
                      line.isRow()
                          ? "finding.blank_row.undecided"
                          : "finding.blank_column.undecided",
                      section,
                      CellNames.quoted(line.label())),
              line.cells(),
              line.cells().stream().map(fields::get).map(StatedValue::of).toList()));
    }
    return findings;
  }

  private boolean isNamedWhole(Line line) {
    return line.cells().size() == 1 || names.isNamedByRow(line.cells().get(0));
  }

  /** Rows of which several totals are blank, then columns of what is left. */
  private List<Line> lines(List<String> cells) {
    Map<String, List<String>> rows = grouped(cells, names::row);
    List<Line> lines = new ArrayList<>();
    List<String> left = new ArrayList<>();
    rows.values()
        .forEach(
            row -> {
              if (row.size() > 1) {
                lines.add(new Line(true, names.row(row.get(0)), row));
              } else {
                left.addAll(row);
              }
            });
    grouped(left, names::column)
        .values()
        .forEach(column -> lines.add(new Line(false, names.column(column.get(0)), column)));
    return lines;
  }

  private Map<String, List<String>> grouped(List<String> cells, Function<String, String> label) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String cell : cells) {
      String key = names.definition(cell).table() + "/" + label.apply(cell);
      groups.computeIfAbsent(key, it -> new ArrayList<>()).add(cell);
    }
    return groups;
  }

  private Finding finding(Line line, Map<String, BigDecimal> needed) {
    boolean whole = isNamedWhole(line);
    List<Sentence> figures =
        line.cells().stream()
            .limit(MOST_FIGURES)
            .map(
                cell ->
                    Sentence.of(
                        "finding.cell_and_figure", name(cell, line, whole), plain(needed, cell)))
            .toList();
    Sentence listed = Sentence.joined("finding.and", figures);
    Sentence all =
        line.cells().size() > MOST_FIGURES
            ? Sentence.of("finding.and_more", listed, Integer.toString(line.cells().size()))
            : listed;
    Sentence message =
        whole
            ? Sentence.of("finding.blank_total", names.section(line.cells()), all)
            : Sentence.of(
                line.isRow() ? "finding.blank_row" : "finding.blank_column",
                names.section(line.cells()),
                CellNames.quoted(line.label()),
                all);
    return new Finding(
        FindingKind.BLANK_TOTAL,
        List.of(RULE),
        isHabit(line) ? Severity.NOTICE : Severity.ERROR,
        message,
        line.cells(),
        values(line, needed));
  }

  private Sentence name(String cell, Line line, boolean whole) {
    if (whole) {
      return names.of(cell);
    }
    return CellNames.quoted(line.isRow() ? names.column(cell) : names.row(cell));
  }

  private static String plain(Map<String, BigDecimal> needed, String cell) {
    return needed.getOrDefault(cell, BigDecimal.ZERO).toPlainString();
  }

  private List<StatedValue> values(Line line, Map<String, BigDecimal> needed) {
    List<StatedValue> values = new ArrayList<>();
    for (String cell : line.cells()) {
      Optional.ofNullable(fields.get(cell)).map(StatedValue::of).ifPresent(values::add);
      values.add(new StatedValue("expected", plain(needed, cell), Optional.empty()));
    }
    return values;
  }

  private boolean isHabit(Line line) {
    if (line.isRow()) {
      return false;
    }
    String first = line.cells().get(0);
    String table = names.definition(first).table();
    List<ExtractedField> column =
        fields.values().stream()
            .filter(field -> field.definition().table().equals(table))
            .filter(field -> names.column(field.definition().id()).equals(line.label()))
            .filter(field -> figures.counted(field.definition().id()).isPresent())
            .toList();
    long blank = column.stream().filter(field -> field.value().isEmpty()).count();
    return column.size() >= LONG_COLUMN && blank >= LEFT_OUT * column.size();
  }
}
