package org.gouji.evaluate;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How well fields were read.
 *
 * @param reports number of reports
 * @param fields number of printed fields
 * @param right of them, read and as printed
 * @param wrong of them, read and not as printed, flagged or not
 * @param missing of them, said not to be printed
 * @param absent of them, without a row
 * @param invented fields that are not printed, read with a value and not flagged
 * @param silent errors that nobody is asked to look at: wrong and not flagged, absent, invented
 * @param review printed fields that somebody is asked to look at
 * @param reviewWrong of them, really wrong
 */
public record Score(
    long reports,
    long fields,
    long right,
    long wrong,
    long missing,
    long absent,
    long invented,
    long silent,
    long review,
    long reviewWrong) {

  /** {@return the score of {@code fields}} */
  public static Score of(List<JudgedField> fields) {
    long reports = fields.stream().map(field -> field.key().sourceFile()).distinct().count();
    long invented = count(fields, Standing.INVENTED);
    List<JudgedField> flagged =
        fields.stream()
            .filter(field -> field.review() && field.standing() != Standing.INVENTED)
            .toList();
    return new Score(
        reports,
        fields.size() - invented,
        count(fields, Standing.RIGHT),
        count(fields, Standing.WRONG),
        count(fields, Standing.MISSING),
        count(fields, Standing.ABSENT),
        fields.stream()
            .filter(field -> field.standing() == Standing.INVENTED && !field.review())
            .count(),
        fields.stream().filter(JudgedField::isSilentError).count(),
        flagged.size(),
        count(flagged, Standing.WRONG));
  }

  private static long count(List<JudgedField> fields, Standing standing) {
    return fields.stream().filter(field -> field.standing() == standing).count();
  }

  /** {@return share of the printed fields that is right; empty without fields} */
  public OptionalDouble accuracy() {
    return share(right, fields);
  }

  /** {@return silent errors in 10,000 printed fields; empty without fields} */
  public OptionalDouble silentPerTenThousand() {
    return share(10_000 * silent, fields);
  }

  /** {@return share of the rows that somebody is asked to look at; empty without rows} */
  public OptionalDouble reviewRate() {
    return share(review, fields - absent);
  }

  /** {@return share of what somebody is asked to look at that is wrong; empty without any} */
  public OptionalDouble reviewPrecision() {
    return share(reviewWrong, review);
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
