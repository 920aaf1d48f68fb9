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
   * Confidence in a reading that one rule demands whose other cells are settled. It is wrong only
   * where the report's own mistake is as large as the reader's: one reading in five is wrong where
   * readers differ, one block in twenty does not add up in print, and one in ten of such mistakes
   * is of the same size.
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
          Optional<ExtractedField> settled = settled(field);
          if (settled.isPresent()) {
            readings = readings.with(settled.get());
            more = true;
          }
        }
      }
    }
  }

  private Optional<ExtractedField> settled(ExtractedField field) {
    if (!Doubt.isOfFigureOnly(field)) {
      return Optional.empty();
    }
    List<Demand> demanded = new Demands(readings).on(field);
    return confirmed(field, demanded).or(() -> chosen(field, demanded));
  }

  /**
   * The figure as read, if its rules demand just that: two of them, or the only one that speaks, if
   * it may speak alone. One that demands another figure is outvoted by two: it has another wrong
   * cell.
   */
  private Optional<ExtractedField> confirmed(ExtractedField field, List<Demand> demands) {
    Optional<BigDecimal> value = Doubt.read(field).filter(it -> isTold(field, it));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    List<Demand> witnesses = demands.stream().filter(it -> it.isOf(value.get())).toList();
    long others = demands.stream().filter(it -> it.exact() && !it.isOf(value.get())).count();
    if (witnesses.size() >= WITNESSES && others < witnesses.size()) {
      return believed(field, value.get(), CONFIRMED);
    }
    boolean sole = witnesses.size() == 1 && witnesses.get(0).standsAlone();
    return sole && others == 0 && breaksNothing(field, value.get())
        ? believed(field, value.get(), CONFIRMED_BY_ONE)
        : Optional.empty();
  }

  private static Optional<ExtractedField> believed(
      ExtractedField field, BigDecimal figure, double sureness) {
    return field.value().filter(it -> it.compareTo(figure) == 0).isPresent()
        ? Optional.of(field.confirmed(sureness))
        : Doubt.proposing(field, figure)
            .map(candidate -> field.chosen(candidate, sureness, Reason.CHOSEN_BY_RULES));
  }

  /**
   * Another reader's reading, if all rules that speak demand just that, and at least two do. What
   * rests on readings of other cells in doubt does not count: chosen by such company, one wrong
   * figure chooses the next.
   */
  private Optional<ExtractedField> chosen(ExtractedField field, List<Demand> all) {
    List<Demand> demands = all.stream().filter(it -> !it.restsOnProposed()).toList();
    List<Demand> exact = demands.stream().filter(Demand::exact).toList();
    Optional<BigDecimal> figure =
        (exact.isEmpty() ? demands : exact)
            .stream().map(Demand::figure).findFirst().filter(it -> isTold(field, it));
    if (figure.isEmpty() || field.source() != TextSource.OCR) {
      return Optional.empty();
    }
    long witnesses = demands.stream().filter(it -> it.isOf(figure.get())).count();
    boolean agreed = exact.stream().allMatch(it -> it.isOf(figure.get()));
    return agreed && witnesses >= WITNESSES && breaksNothing(field, figure.get())
        ? believed(field, figure.get(), CONFIRMED)
        : Optional.empty();
  }

  /** Whether every rule can still hold with the figure, whatever stands in the cells in doubt. */
  private boolean breaksNothing(ExtractedField field, BigDecimal figure) {
    String id = field.definition().id();
    Figures with = readings.settled().with(Map.of(id, figure));
    return readings.rulesOf(id).stream()
        .noneMatch(rule -> BalanceCheck.verdict(rule, with) == Verdict.FAIL);
  }

  /**
   * Whether a figure is told from a blank and a mark: by both readers, or because the table has no
   * blanks, and for a 0, which balance rules cannot tell from them, prints its zeros. Beside blanks
   * a single reader may have read dirt, and sums of parts say what a total is that is not printed:
   * a 3 out of two specks was what the column of a degraded scan added up to.
   */
  private boolean isTold(ExtractedField field, BigDecimal figure) {
    if (field.source() != TextSource.OCR || Doubt.isSurelyFigure(field)) {
      return figure.signum() >= 0;
    }
    String table = field.definition().table();
    return figure.signum() > 0
        ? !readings.hasBlanks(table)
        : figure.signum() == 0 && Doubt.isNoMark(field) && readings.printsZeros(table);
  }
}
