package org.gouji.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.check.RuleOutcome;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.match.ExtractedField;
import org.gouji.match.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The digits whose codes are known to mean what the standard says. The page shows all of them as
 * the same empty box; but if the codes stood for other digits, the report's sums would not come
 * out. A digit is trusted that occurs in sums which do.
 *
 * @param digits the trusted ones
 */
record TrustedDigits(Set<Character> digits) {

  /**
   * Sums of two addends or more that must come out. Under digits mapped to others each does with a
   * chance of one in ten at most, by its last digit alone.
   */
  private static final int LEAST_SUMS = 5;

  /** Of all sums decided, at most one in so many may fail: counties make mistakes of their own. */
  private static final int FAILING_ONE_IN = 5;

  /** Sums in which a digit must have occurred; one may come out by chance. */
  private static final int LEAST_SUMS_OF_DIGIT = 2;

  /** With so many digits where ASCII has them, points, commas and signs are there as well. */
  private static final int MOST_DIGITS = 8;

  TrustedDigits {
    digits = Set.copyOf(digits);
  }

  static TrustedDigits none() {
    return new TrustedDigits(Set.of());
  }

  /** {@return what the balance rules of a report read by codes confirm} */
  static TrustedDigits of(List<ExtractedField> fields, List<RuleOutcome> rules) {
    Map<String, ExtractedField> coded = new HashMap<>();
    for (ExtractedField field : fields) {
      if (field.reasons().contains(Reason.GLYPH_MISSING) && field.value().isPresent()) {
        coded.put(field.definition().id(), field);
      }
    }
    int holding = 0;
    int failing = 0;
    Map<Character, Integer> sums = new HashMap<>();
    for (RuleOutcome outcome : rules) {
      List<ExtractedField> cells = new ArrayList<>();
      outcome.rule().fields().forEach(id -> addIfThere(coded.get(id), cells));
      failing += outcome.verdict() == Verdict.FAIL && !cells.isEmpty() ? 1 : 0;
      if (outcome.verdict() == Verdict.PASS) {
        boolean tells = cells.stream().filter(TrustedDigits::isCounted).count() > 2;
        holding += tells ? 1 : 0;
        digitsOf(cells, tells).forEach(digit -> sums.merge(digit, 1, Integer::sum));
      }
    }
    if (holding < LEAST_SUMS || failing * FAILING_ONE_IN > holding) {
      return none();
    }
    sums.values().removeIf(count -> count < LEAST_SUMS_OF_DIGIT);
    return new TrustedDigits(sums.keySet());
  }

  private static void addIfThere(@Nullable ExtractedField field, List<ExtractedField> cells) {
    if (field != null) {
      cells.add(field);
    }
  }

  private static boolean isCounted(ExtractedField field) {
    return field.value().filter(it -> it.signum() != 0).isPresent();
  }

  /**
   * A sum of zeros is one of zeros only: no other digit is twice itself. One figure and its total,
   * which are the same, say nothing about their digits.
   */
  private static Set<Character> digitsOf(List<ExtractedField> cells, boolean tells) {
    Set<Character> digits = new HashSet<>();
    long zeros =
        cells.stream().filter(it -> it.value().filter(BigDecimal.ZERO::equals).isPresent()).count();
    if (zeros > 1) {
      digits.add('0');
    }
    if (tells) {
      cells.forEach(it -> it.printed().chars().forEach(each -> digits.add((char) each)));
    }
    digits.removeIf(each -> !isDigit(each));
    return digits;
  }

  /** {@return whether all characters of a figure mean what their codes say} */
  boolean areIn(String figure) {
    boolean marks = digits.size() >= MOST_DIGITS;
    return figure.chars().allMatch(each -> isDigit(each) ? digits.contains((char) each) : marks);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
