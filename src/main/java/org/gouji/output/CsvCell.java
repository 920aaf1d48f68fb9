package org.gouji.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** How values are put into cells of a CSV file. */
public final class CsvCell {

  private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

  /** First characters that make a spreadsheet take a text for a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  /** Digits of a confidence: calibrated figures are not known any finer. */
  private static final int CONFIDENCE_DECIMALS = 4;

  private CsvCell() {}

  /**
   * {@return {@code text} such that a spreadsheet shows it and does not run it: a leading {@code '}
   * where it starts like a formula and is not a plain number} NUL, which many CSV readers refuse,
   * becomes U+FFFD.
   */
  public static String text(String text) {
    String clean = text.replace('\0', '\uFFFD');
    boolean harmless =
        clean.isEmpty()
            || FORMULA_STARTS.indexOf(clean.charAt(0)) < 0
            || PLAIN_NUMBER.matcher(clean).matches();
    return harmless ? clean : "'" + clean;
  }

  /** {@return the text of a cell that {@link #text} wrote} */
  public static String plain(String cell) {
    boolean disarmed =
        cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
    return disarmed ? cell.substring(1) : cell;
  }

  /** {@return a figure with all its digits, without exponent or grouping} */
  public static String figure(BigDecimal value) {
    return value.toPlainString();
  }

  /** {@return {@code number} with at most two decimals} */
  public static String number(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /**
   * {@return {@code confidence} with four decimals, rounded down so that nothing looks surer than
   * it is} A value outside 0..1 is a mistake of the program; it is taken to the nearer end, and one
   * that is not a number to 0, so that the field is among the first to be looked at.
   */
  public static String confidence(double confidence) {
    double known = Double.isNaN(confidence) ? 0 : Math.min(1, Math.max(0, confidence));
    return BigDecimal.valueOf(known)
        .setScale(CONFIDENCE_DECIMALS, RoundingMode.FLOOR)
        .toPlainString();
  }
}
