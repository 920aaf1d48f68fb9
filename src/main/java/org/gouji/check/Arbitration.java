package org.gouji.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Demands.Demand;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Reason;
import org.gouji.page.Candidate;
import org.gouji.page.TextSource;

/**
 * Lets the balance rules speak on figures read from pictures. They choose between readings that a
 * reader proposed, never anything no reader saw; they confirm a doubtful reading that they demand;
 * and they put in question one whose being wrong would explain why they fail. Figures of a sound
 * text layer are not touched: what they break is the source's.
 */
public final class Arbitration {

  /**
   * Rules that must demand the same figure for another reader's reading to be taken: a cell's row
   * and its column. Where the report itself does not add up in one of them, that one demands what
   * nobody printed.
   */
  private static final int WITNESSES = 2;

  /**
   * Confidence in a reading that its rules demand: a wrong figure keeps two sums only together with
   * a second and a third wrong one.
   */
  private static final double CONFIRMED = 0.995;

  /**
   * Confidence in a reading that one rule demands whose other cells are surely read. It is wrong
   * only where the report's own mistake is as large as the reader's: one reading in five is wrong
   * where readers differ, one block in twenty does not add up in print, and one in ten of such
   * mistakes is of the same size.
   */
  private static final double CONFIRMED_BY_ONE = 0.98;

  private Readings readings;

  private Arbitration(Readings readings) {
    this.readings = readings;
  }

  /** {@return the fields after arbitration, in the same order} */
  public static List<ExtractedField> settle(Form form, List<ExtractedField> fields) {
    boolean open =
        fields.stream()
            .anyMatch(field -> field.source() == TextSource.OCR || field.flag() == Flag.REVIEW);
    if (!open) {
      return fields;
    }
    Arbitration arbitration = new Arbitration(Readings.of(form, fields));
    arbitration.settleDoubts();
    return Questioning.of(arbitration.readings);
  }

  /** Every settled cell may settle others, so this is done until nothing changes. */
  private void settleDoubts() {
    boolean more = true;
    while (more) {
      more = false;
      for (ExtractedField field : List.copyOf(readings.fields().values())) {
        if (field.flag() == Flag.REVIEW && !readings.rulesOf(field.definition().id()).isEmpty()) {
          Optional<ExtractedField> settled =
              demanded(field).flatMap(it -> settled(field, it)).or(() -> confirmedByOne(field));
          if (settled.isPresent()) {
            readings = readings.with(settled.get());
            more = true;
          }
        }
      }
    }
  }

  /** The figure that the rules of a field agree on; empty if too few speak, or they differ. */
  private Optional<BigDecimal> demanded(ExtractedField field) {
    List<Demand> demands = new Demands(readings).on(field);
    List<Demand> exact = demands.stream().filter(Demand::exact).toList();
    Optional<Demand> first = (exact.isEmpty() ? demands : exact).stream().findFirst();
    if (first.isEmpty() || first.get().figure().signum() < 0) {
      return Optional.empty();
    }
    BigDecimal figure = first.get().figure();
    long witnesses = demands.stream().filter(it -> it.figure().compareTo(figure) == 0).count();
    boolean agreed = exact.stream().allMatch(it -> it.figure().compareTo(figure) == 0);
    return agreed && witnesses >= WITNESSES && breaksNothing(field, figure)
        ? Optional.of(figure)
        : Optional.empty();
  }

  /** The field as read, if the only rule that speaks of it demands just that. */
  private Optional<ExtractedField> confirmedByOne(ExtractedField field) {
    List<Demand> demands = new Demands(readings).on(field);
    boolean sole = demands.size() == 1 && demands.get(0).exact() && demands.get(0).surelyRead();
    return sole
            && isDemanded(field, demands.get(0).figure())
            && maySettle(field, demands.get(0).figure())
            && breaksNothing(field, demands.get(0).figure())
        ? Optional.of(field.confirmed(CONFIRMED_BY_ONE))
        : Optional.empty();
  }

  private boolean breaksNothing(ExtractedField field, BigDecimal figure) {
    String id = field.definition().id();
    Figures with = readings.settled().with(Map.of(id, figure));
    return readings.rulesOf(id).stream()
        .noneMatch(rule -> BalanceCheck.verdict(rule, with) == Verdict.FAIL);
  }

  private static Optional<ExtractedField> settled(ExtractedField field, BigDecimal demand) {
    if (!maySettle(field, demand)) {
      return Optional.empty();
    }
    if (isDemanded(field, demand)) {
      return Optional.of(field.confirmed(CONFIRMED));
    }
    Optional<Candidate> proposed =
        field.source() == TextSource.OCR ? Doubt.proposing(field, demand) : Optional.empty();
    return proposed.map(candidate -> field.chosen(candidate, CONFIRMED, Reason.CHOSEN_BY_RULES));
  }

  private static boolean isDemanded(ExtractedField field, BigDecimal demand) {
    return field.value().filter(value -> value.compareTo(demand) == 0).isPresent();
  }

  private static boolean maySettle(ExtractedField field, BigDecimal demand) {
    boolean told =
        demand.signum() > 0 || field.source() != TextSource.OCR || Doubt.isSurelyFigure(field);
    return told && Doubt.isOfFigureOnly(field);
  }
}
