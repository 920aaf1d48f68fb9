package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * {@return whether readers, all that there are, take what is in the cell for a figure} A balance
   * rule cannot tell a 0 from a blank or a mark; the readers have to.
   */
  static boolean isSurelyFigure(ExtractedField field) {
    List<FigureText> proposed = new ArrayList<>();
    field.candidates().forEach(each -> proposed.add(FigureText.of(each.text())));
    long readers = field.candidates().stream().map(Candidate::reader).distinct().count();
    return readers > 1 && proposed.stream().allMatch(each -> each.reading() == ReadingKind.NUMBER);
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
