package org.gouji.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.match.ExtractedField;
import org.gouji.match.FigureText;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.page.Candidate;

/** What is in doubt about a field that is for review. */
final class Doubt {

  /** Doubts about what is printed in the cell. A balance rule can settle them. */
  private static final Set<Reason> OF_FIGURE =
      EnumSet.of(
          Reason.LOW_CONFIDENCE,
          Reason.READERS_DIFFER,
          Reason.SINGLE_READER,
          Reason.SPLIT_NUMBER,
          Reason.NOT_A_NUMBER,
          Reason.UNREADABLE);

  /** What says nothing against the cell. */
  private static final Set<Reason> HARMLESS =
      EnumSet.of(
          Reason.ROW_LABEL_DIFFERS,
          Reason.COLUMN_LABEL_DIFFERS,
          Reason.COLUMN_BY_POSITION,
          Reason.UNIT_IN_CELL,
          Reason.CUT_BY_PAGE_BREAK);

  private Doubt() {}

  /** {@return whether the field is for review for no other reason than a doubt about its figure} */
  static boolean isOfFigureOnly(ExtractedField field) {
    Set<Reason> others = EnumSet.noneOf(Reason.class);
    others.addAll(field.reasons());
    others.removeAll(OF_FIGURE);
    others.removeAll(HARMLESS);
    return field.flag() == Flag.REVIEW && others.isEmpty();
  }

  /**
   * {@return the figure that the field was read as; where that is none, or below zero, which no
   * cell of a balance rule is, the only other one that a reader proposed}
   */
  static Optional<BigDecimal> read(ExtractedField field) {
    Optional<BigDecimal> value = field.value().filter(figure -> figure.signum() >= 0);
    if (value.isPresent()) {
      return value;
    }
    List<BigDecimal> proposed = proposed(field);
    return proposed.size() == 1 ? Optional.of(proposed.get(0)) : Optional.empty();
  }

  /** {@return the figures that the field was read as or a reader proposed, none below zero} */
  static List<BigDecimal> proposed(ExtractedField field) {
    return Stream.concat(
            field.value().stream(),
            field.candidates().stream()
                .flatMap(each -> FigureText.of(each.text()).value().stream()))
        .filter(figure -> figure.signum() >= 0)
        .map(BigDecimal::stripTrailingZeros)
        .distinct()
        .toList();
  }

  /** {@return whether both readers take what is in the cell for a figure} */
  static boolean isSurelyFigure(ExtractedField field) {
    long readers = field.candidates().stream().map(Candidate::reader).distinct().count();
    return readers > 1
        && field.candidates().stream().allMatch(each -> reading(each) == ReadingKind.NUMBER);
  }

  /** {@return whether no reader takes what is in the cell for a mark or for nothing} */
  static boolean isNoMark(ExtractedField field) {
    return field.candidates().stream()
        .map(Doubt::reading)
        .noneMatch(each -> each == ReadingKind.MARK || each == ReadingKind.BLANK);
  }

  private static ReadingKind reading(Candidate candidate) {
    return FigureText.of(candidate.text()).reading();
  }

  /** {@return what a reader proposed that says {@code figure}; empty if none did} */
  static Optional<Candidate> proposing(ExtractedField field, BigDecimal figure) {
    return field.candidates().stream()
        .filter(
            each ->
                FigureText.of(each.text())
                    .value()
                    .filter(value -> value.compareTo(figure) == 0)
                    .isPresent())
        .findFirst();
  }
}
