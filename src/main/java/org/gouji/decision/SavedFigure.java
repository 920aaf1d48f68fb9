package org.gouji.decision;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.output.SavedCell;

/**
 * A figure that a spreadsheet saved. It is taken if there is one way only to understand it; a
 * figure that the spreadsheet may have changed is refused and never guessed.
 *
 * @param value the figure; empty if the cell is, or if there is a problem
 * @param problem why it is not taken
 */
record SavedFigure(Optional<BigDecimal> value, Optional<RowProblem> problem) {

  private static final SavedFigure NONE = new SavedFigure(Optional.empty(), Optional.empty());

  private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

  /** Between thousands where decimals stand behind a comma. */
  private static final Pattern POINT_BEFORE_THREE =
      Pattern.compile("[+-]?[1-9][0-9]{0,2}\\.[0-9]{3}");

  private static final Pattern GROUPED =
      Pattern.compile("[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");
  private static final Pattern COMMA = Pattern.compile("[+-]?[0-9.]*,[0-9,.]*");
  private static final Pattern SCIENTIFIC =
      Pattern.compile("[+-]?[0-9](\\.(?<decimals>[0-9]+))?[Ee](?<exponent>[+-]?[0-9]{1,3})");
  private static final Pattern DATE =
      Pattern.compile(
          "[0-9]+[-/.][0-9]+[-/.][0-9]+.*|[0-9]+[-/][0-9]+|[0-9]+:[0-9]+.*|.*[0-9]\\s*[年月日].*"
              + "|(?i:[0-9]{1,4}[- ]?[a-z]{3,9}([- ][0-9]+)?|[a-z]{3,9}[- ][0-9]{1,4})");

  /** Spreadsheets keep so many digits. */
  private static final int MOST_DIGITS = 15;

  /** The usual format of such numbers, 0.00E+00, cuts off what follows. */
  private static final int USUAL_DECIMALS = 2;

  /**
   * {@return the figure in {@code cell}}
   *
   * @param cell the cell
   * @param whole whether only a whole number can be meant
   * @param separator between the cells of the file: where it is no comma, one comma in a figure may
   *     stand before decimals, and one point between thousands
   */
  static SavedFigure of(SavedCell cell, boolean whole, char separator) {
    String text = SavedText.bare(cell.text());
    if (text.isEmpty()) {
      return NONE;
    }
    return switch (cell.kind()) {
      case TEXT -> ofText(text, whole, separator);
      case NUMBER -> figure(text);
      case DATE -> refused(RowProblem.DATE);
      case OTHER -> refused(RowProblem.NOT_A_FIGURE);
    };
  }

  private static SavedFigure ofText(String text, boolean whole, char separator) {
    if (PLAIN.matcher(text).matches()) {
      boolean thousands = separator != ',' && POINT_BEFORE_THREE.matcher(text).matches();
      return thousands ? refused(RowProblem.COMMA) : figure(text);
    }
    Matcher grouped = GROUPED.matcher(text);
    if (grouped.matches()) {
      boolean between = text.indexOf(',') != text.lastIndexOf(',') || text.contains(".");
      return whole || between || separator == ','
          ? figure(text.replace(",", ""))
          : refused(RowProblem.COMMA);
    }
    Matcher scientific = SCIENTIFIC.matcher(text);
    if (scientific.matches()) {
      return isWholeText(scientific, whole) ? figure(text) : refused(RowProblem.CUT_OFF);
    }
    if (COMMA.matcher(text).matches()) {
      return refused(RowProblem.COMMA);
    }
    if (text.matches("#+")) {
      return refused(RowProblem.TOO_NARROW);
    }
    return refused(DATE.matcher(text).matches() ? RowProblem.DATE : RowProblem.NOT_A_FIGURE);
  }

  /**
   * Whether nothing can be cut off of 7.73028E3. A whole number is there if all digits before its
   * point are; a number with decimals, if there are more digits than the usual format has, and the
   * last ones stand behind its point.
   */
  private static boolean isWholeText(Matcher scientific, boolean whole) {
    String decimals = scientific.group("decimals") == null ? "" : scientific.group("decimals");
    int exponent = Integer.parseInt(scientific.group("exponent"));
    return whole
        ? exponent >= 0 && decimals.length() >= exponent
        : decimals.length() > Math.max(USUAL_DECIMALS, exponent);
  }

  private static SavedFigure figure(String text) {
    BigDecimal exact = new BigDecimal(text);
    BigDecimal value = new BigDecimal(exact.stripTrailingZeros().toPlainString());
    return value.precision() > MOST_DIGITS
        ? refused(RowProblem.TOO_LONG)
        : new SavedFigure(Optional.of(value), Optional.empty());
  }

  private static SavedFigure refused(RowProblem problem) {
    return new SavedFigure(Optional.empty(), Optional.of(problem));
  }
}
