package org.gouji.decision;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document id as a spreadsheet saved it: whole, or damaged because it looks like a number.
 *
 * @param text without what protects it, lower case
 */
record SavedDocumentId(String text) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  /** Ids that a spreadsheet takes for numbers: digits alone, or a mantissa and an exponent. */
  private static final Pattern NUMBER_LIKE = Pattern.compile("[0-9]+(?:e(?<exponent>[0-9]+))?");

  private static final Pattern NUMBER =
      Pattern.compile("[0-9]+(?:\\.(?<decimals>[0-9]+))?(?:e\\+?(?<exponent>[0-9]+))?");

  /** Larger exponents are infinite to a spreadsheet. */
  private static final int LARGEST_EXPONENT = 308;

  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(LARGEST_EXPONENT);

  /** A spreadsheet keeps so many digits of a number and makes the others 0. */
  private static final int DIGITS_KEPT = 15;

  static SavedDocumentId of(String cell) {
    return new SavedDocumentId(SavedText.bare(cell).toLowerCase(Locale.ROOT).replace(",", ""));
  }

  /** {@return whether it has the shape of an id; it may still have lost its last digits} */
  boolean isWhole() {
    return ID.matcher(text).matches();
  }

  /**
   * {@return whether a spreadsheet may have made this of {@code id}} An empty cell may come of any.
   */
  boolean mayBe(String id) {
    if (text.isEmpty() || text.equals(id)) {
      return true;
    }
    Matcher number = NUMBER_LIKE.matcher(id);
    if (!number.matches()) {
      return false;
    }
    return isInfinite(number.group("exponent"))
        ? !isWhole() && isBeyondNumbers()
        : isRounded(new BigDecimal(id));
  }

  /**
   * Whether it is no number, or the largest that there is, which LibreOffice takes for infinite.
   */
  private boolean isBeyondNumbers() {
    Matcher number = NUMBER.matcher(text);
    return !number.matches()
        || isInfinite(number.group("exponent"))
        || new BigDecimal(text).compareTo(LARGEST) >= 0;
  }

  private static boolean isInfinite(@org.jspecify.annotations.Nullable String exponent) {
    return exponent != null
        && (exponent.length() > 3 || Integer.parseInt(exponent) > LARGEST_EXPONENT);
  }

  /** Whether the number shown differs from {@code exact} by less than its last digit is worth. */
  private boolean isRounded(BigDecimal exact) {
    Matcher shown = NUMBER.matcher(text);
    if (!shown.matches()) {
      return false;
    }
    int decimals = shown.group("decimals") == null ? 0 : shown.group("decimals").length();
    String exponent = shown.group("exponent");
    if (exponent != null && isInfinite(exponent)) {
      return false;
    }
    int lastDigit =
        exponent == null
            ? Math.max(0, text.length() - DIGITS_KEPT)
            : Integer.parseInt(exponent) - decimals;
    BigDecimal worth = BigDecimal.ONE.scaleByPowerOfTen(lastDigit);
    BigDecimal difference = new BigDecimal(text).subtract(exact).abs();
    boolean whole = exponent == null && lastDigit == 0;
    return whole ? difference.signum() == 0 : difference.compareTo(worth) < 0;
  }
}
