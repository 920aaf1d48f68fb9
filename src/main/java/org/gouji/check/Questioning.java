package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.BalanceRule;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Reason;
import org.gouji.page.TextSource;

/**
 * Puts in question the cells of a scan that may have been misread where balance rules fail. Cells
 * that somebody looks at anyway explain a failure cheapest; then those of which the readers are
 * less sure. A rule that fails while all cells that could explain it are surely read is the
 * report's own mistake: it becomes a finding, and nobody is asked to look at the cells.
 */
final class Questioning {

  /** What it costs to believe that a cell is wrong that is for review anyway. */
  private static final double IN_DOUBT = 0.25;

  /** What it costs for a cell that was read, but not surely. */
  private static final double READ = 0.8;

  /** What it costs for a cell that was surely read, or stands in the text layer. */
  private static final double SURE = 1;

  /**
   * Explanations that cost this much more than the cheapest are thought of too, for the cells that
   * are not surely read: a zero misread as 9 beside one in doubt, in a row whose total is 0,
   * explains it as well as a total that lost a digit. Less than what a cell that was read costs
   * more than one in doubt: what a cell in doubt explains alone needs nobody to look at others.
   */
  private static final double THOUGHT_OF = 0.28;

  /** So many rules that fail point to a cell: its row and its column. */
  private static final int PINNED = 2;

  /** Confidence in a reading that the rules put in question. */
  private static final double QUESTIONED = 0.6;

  private final Readings readings;
  private final Figures figures;

  private Questioning(Readings readings) {
    this.readings = readings;
    this.figures = readings.figures();
  }

  /** {@return the fields, those in question for review} */
  static List<ExtractedField> of(Readings readings) {
    return new Questioning(readings).question();
  }

  private List<ExtractedField> question() {
    List<BalanceRule> decided =
        readings.rules().stream()
            .filter(rule -> BalanceCheck.verdict(rule, figures) != Verdict.OPEN)
            .toList();
    Map<String, ExtractedField> settled = new LinkedHashMap<>(readings.fields());
    for (List<Equation> part : Equation.connected(decided, figures.stated())) {
      for (ExtractedField suspect : suspects(part)) {
        settled.put(suspect.definition().id(), suspect.doubted(QUESTIONED, Reason.RULE_BROKEN));
      }
    }
    return List.copyOf(settled.values());
  }

  /** The fields of connected rules that are to be looked at. */
  private List<ExtractedField> suspects(List<Equation> part) {
    if (part.stream().noneMatch(Equation::isBroken)) {
      return List.of();
    }
    Map<String, Double> costs = new HashMap<>();
    part.stream()
        .flatMap(each -> each.rule().fields().stream())
        .filter(figures.stated()::containsKey)
        .forEach(id -> readings.field(id).ifPresent(field -> costs.put(id, cost(field))));
    List<Explanation> explanations =
        new Localization(part, figures.stated(), costs, needed -> true).within(THOUGHT_OF);
    Set<ExtractedField> suspects =
        new LinkedHashSet<>(
            explanations.isEmpty() ? unexplained(part) : explaining(part, explanations));
    suspects.addAll(pinned(part));
    return List.copyOf(suspects);
  }

  /**
   * The cells of a picture of which all rules fail, two at least, by one and the same digit,
   * whatever the explanations say: where too much is wrong there is none, and cells in doubt that
   * explain it would have to be wrong by the same amount. A 41 of which both readers saw 11 stayed
   * sure amid a worn table.
   */
  private List<ExtractedField> pinned(List<Equation> part) {
    return part.stream()
        .filter(Equation::isBroken)
        .flatMap(each -> each.rule().fields().stream())
        .distinct()
        .map(readings::field)
        .flatMap(Optional::stream)
        .filter(field -> field.source() == TextSource.OCR && field.value().isPresent())
        .filter(field -> isPinned(part, field))
        .toList();
  }

  private static boolean isPinned(List<Equation> part, ExtractedField field) {
    String id = field.definition().id();
    BigDecimal figure = field.value().orElseThrow();
    List<BigDecimal> needed =
        part.stream()
            .filter(each -> each.sign(id) != 0)
            .map(each -> figure.subtract(each.difference().multiply(signOf(each, id))))
            .toList();
    return needed.size() >= PINNED
        && needed.stream().allMatch(it -> it.compareTo(needed.get(0)) == 0)
        && needed.get(0).compareTo(figure) != 0
        && Sureness.isByOneDigit(field, needed.get(0));
  }

  private static BigDecimal signOf(Equation equation, String field) {
    return BigDecimal.valueOf(equation.sign(field));
  }

  private static double cost(ExtractedField field) {
    if (field.flag() == Flag.REVIEW) {
      return IN_DOUBT;
    }
    return Sureness.isSure(field) ? SURE : READ;
  }

  /**
   * The cells of the cheapest explanations that may be misread, those in doubt among them, and
   * those of the others that are not surely read.
   */
  private List<ExtractedField> explaining(List<Equation> part, List<Explanation> explanations) {
    double cheapest = explanations.get(0).cost();
    Set<ExtractedField> suspects = new LinkedHashSet<>();
    for (Explanation explanation : explanations) {
      boolean likely = explanation.cost() < cheapest + IN_DOUBT / 2;
      explanation
          .figures()
          .forEach(
              (id, needed) ->
                  readings
                      .field(id)
                      .filter(field -> likely || field.flag() == Flag.OK)
                      .filter(field -> mayBeMisread(part, field, needed))
                      .ifPresent(suspects::add));
    }
    return List.copyOf(suspects);
  }

  /**
   * Whether a reader may have taken the needed figure for the one that was read. Where several
   * rules fail by the same digit, no reading is sure: in a printed and scanned report both readers
   * took a 4 whose thin strokes were lost for a 1, above 0.95 each, and its row and its column said
   * so. The report's own mistakes of that kind cost a look at one cell.
   */
  private static boolean mayBeMisread(
      List<Equation> part, ExtractedField field, BigDecimal needed) {
    if (field.source() != TextSource.OCR) {
      return false;
    }
    boolean pinned = brokenRulesOf(part, field) >= PINNED && Sureness.isByOneDigit(field, needed);
    return field.flag() == Flag.REVIEW || pinned || !Sureness.isSure(field, needed);
  }

  private static long brokenRulesOf(List<Equation> part, ExtractedField field) {
    String id = field.definition().id();
    return part.stream()
        .filter(each -> each.isBroken() && each.rule().fields().contains(id))
        .count();
  }

  /**
   * Too much is wrong to say where. Of a rule that nobody looks at yet, all cells that are not
   * surely read and that no rule with a figure in it speaks for are to be looked at.
   */
  private List<ExtractedField> unexplained(List<Equation> part) {
    List<ExtractedField> suspects = new ArrayList<>();
    for (Equation each : part) {
      List<ExtractedField> members =
          each.rule().fields().stream()
              .map(readings::field)
              .flatMap(Optional::stream)
              .filter(field -> field.source() == TextSource.OCR && field.provenance().isPresent())
              .toList();
      boolean watched = members.stream().anyMatch(field -> field.flag() == Flag.REVIEW);
      if (each.isBroken() && !watched) {
        members.stream().filter(field -> !Sureness.isSure(field)).forEach(suspects::add);
      }
    }
    return suspects;
  }
}
