package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.FindingKind;
import org.gouji.check.Severity;
import org.gouji.check.StatedValue;
import org.gouji.match.ExtractedField;
import org.gouji.message.Sentence;

/** Puts into words what is wrong with the text. */
final class TextFindings {

  private static final String TEXT = "text";
  private static final String EXPECTED = "expected";
  private static final int LONGEST_QUOTE = 48;

  private TextFindings() {}

  static Finding againstTable(Statistic statistic, TableFigure figure, Severity severity) {
    List<Concept> concepts = statistic.subject().concepts();
    List<StatedValue> values = new ArrayList<>(List.of(text(statistic)));
    values.add(new StatedValue(EXPECTED, figure.value().toPlainString(), Optional.empty()));
    figure.cells().forEach(cell -> values.add(stated(cell)));
    return new Finding(
        FindingKind.TEXT_AGAINST_TABLE,
        concepts.stream().map(concept -> "text." + concept.id()).toList(),
        severity,
        Sentence.of(
            "finding.text_against_table",
            page(statistic),
            quote(statistic),
            name(concepts),
            stated(statistic),
            cells(figure),
            figure.value().toPlainString()),
        figure.fields(),
        values);
  }

  private static StatedValue stated(ExtractedField cell) {
    return new StatedValue(
        cell.definition().id(),
        cell.value().map(BigDecimal::toPlainString).orElse(cell.printed()),
        cell.provenance());
  }

  /** Where in the table the figure stands: one cell, or the first of several that are added up. */
  private static Sentence cells(TableFigure figure) {
    ExtractedField first = figure.cells().get(0);
    Sentence cell =
        Sentence.of(
            "finding.cell", first.definition().rowLabel(), first.definition().columnLabel());
    if (figure.cells().size() > 1) {
      return Sentence.of("finding.text_cells", cell, Integer.toString(figure.cells().size()));
    }
    return first.value().isPresent() ? cell : Sentence.of("finding.text_blank_cell", cell);
  }

  static Finding parts(Statistic whole, List<Statistic> parts, String sum) {
    List<StatedValue> values = new ArrayList<>(List.of(text(whole)));
    parts.forEach(
        part ->
            values.add(
                new StatedValue("part", part.amount().value().toPlainString(), Optional.empty())));
    return new Finding(
        FindingKind.TEXT_AGAINST_TEXT,
        List.of("text.parts"),
        Severity.NOTICE,
        Sentence.of("finding.text_parts", page(whole), quote(whole), stated(whole), sum),
        List.of(),
        values);
  }

  static Finding share(Statistic share, Statistic part, Statistic whole, String expected) {
    return new Finding(
        FindingKind.TEXT_AGAINST_TEXT,
        List.of("text.share"),
        Severity.NOTICE,
        Sentence.of(
            "finding.text_share",
            page(share),
            quote(share),
            part.amount().value().toPlainString(),
            whole.amount().value().toPlainString(),
            expected,
            share.amount().value().toPlainString()),
        List.of(),
        List.of(text(share), new StatedValue(EXPECTED, expected, Optional.empty())));
  }

  static Finding allClosed(
      Statistic closed, FindingKind kind, String carriedOut, List<String> fields) {
    return new Finding(
        kind,
        List.of("text.all_closed"),
        Severity.NOTICE,
        Sentence.of("finding.text_all_closed", page(closed), quote(closed), carriedOut),
        fields,
        List.of(new StatedValue("carried_out", carriedOut, Optional.empty())));
  }

  private static StatedValue text(Statistic statistic) {
    return new StatedValue(TEXT, statistic.amount().value().toPlainString(), Optional.empty());
  }

  private static String stated(Statistic statistic) {
    return statistic.amount().value().toPlainString() + statistic.amount().unit().name();
  }

  private static String page(Statistic statistic) {
    return Integer.toString(statistic.sentence().page());
  }

  private static Sentence name(List<Concept> concepts) {
    return new Sentence(
        String.join("、", concepts.stream().map(concept -> concept.name().chinese()).toList()),
        String.join(", ", concepts.stream().map(concept -> concept.name().english()).toList()));
  }

  private static String quote(Statistic statistic) {
    String clause = statistic.clause();
    return clause.length() <= LONGEST_QUOTE
        ? clause
        : "…" + clause.substring(clause.length() - LONGEST_QUOTE);
  }
}
