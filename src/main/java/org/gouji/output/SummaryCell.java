package org.gouji.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.page.TextSource;

/**
 * A field in a summary.
 *
 * @param value the figure as {@code fields.csv} states it; empty for none
 * @param printed what is printed
 * @param reading code of what the cell says
 * @param flag code of the flag
 * @param source code of how it was read
 * @param reasons codes of the reasons, joined by {@code ;}
 */
record SummaryCell(
    String value, String printed, String reading, String flag, String source, String reasons) {

  static final List<String> COLUMNS =
      List.of("value", "printed", "reading", "flag", "source", "reasons");

  /** A field that the report's form does not have, or of an alternative row not printed. */
  static final SummaryCell NONE = new SummaryCell("", "", "", Flag.OK.code(), "", "");

  /** Spreadsheets keep so many digits of a number. */
  private static final int MOST_DIGITS = 15;

  /** Separates the parts of a cell on its way through a file; no printed text holds it. */
  private static final String SEPARATOR = "\u001F";

  boolean isReview() {
    return flag.equals(Flag.REVIEW.code());
  }

  boolean isMissing() {
    return flag.equals(Flag.MISSING.code());
  }

  boolean isDecided() {
    return source.equals(TextSource.ANALYST.code());
  }

  /** {@return the figure, if a spreadsheet can keep all its digits} */
  Optional<BigDecimal> number() {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal figure = new BigDecimal(value);
    return figure.precision() > MOST_DIGITS ? Optional.empty() : Optional.of(figure);
  }

  /** {@return what to show where there is no number: marks and words as printed} */
  String text() {
    if (!value.isEmpty()) {
      return value;
    }
    boolean shown =
        !reading.equals(ReadingKind.BLANK.code()) && !reading.equals(ReadingKind.ABSENT.code());
    return shown ? printed : "";
  }

  String joined() {
    return String.join(
        SEPARATOR, value, printed.replace(SEPARATOR, " "), reading, flag, source, reasons);
  }

  static SummaryCell split(String joined) {
    String[] parts = joined.split(SEPARATOR, -1);
    return new SummaryCell(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
  }
}
