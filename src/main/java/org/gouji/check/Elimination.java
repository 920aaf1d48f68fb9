package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What equations say once some of their fields are free to take other figures: those fields are
 * eliminated (Gauss and Jordan, exact, without fractions), and what is left are the edits that are
 * implied for the other fields (Fellegi and Holt). Fields are numbered as the caller does.
 *
 * <p>Balance rules are sums in which every field stands once, so a pivot of 1 or -1 is found as
 * long as there is any; if ever not, the field counts as undetermined, and an explanation is
 * missed.
 */
final class Elimination {

  /** The equations, and what elimination made of them. */
  private final List<Row> rows;

  private final List<Integer> free;

  private Elimination(List<Row> rows, List<Integer> free) {
    this.rows = List.copyOf(rows);
    this.free = List.copyOf(free);
  }

  /** The sum of what fields grow by, times their coefficients, is what is sought. */
  private static final class Row {

    /** By field. */
    private final long[] coefficients;

    /** What the sum must be for the equation to hold; 0 if it holds as printed. */
    private final BigDecimal sought;

    /** The free field that the row determines; -1 for none. */
    private final int determines;

    private Row(long[] coefficients, BigDecimal sought, int determines) {
      this.coefficients = coefficients;
      this.sought = sought;
      this.determines = determines;
    }

    private Row determining(int field) {
      return new Row(coefficients, sought, field);
    }

    /** This row less {@code other}, so often that {@code field} falls out of it. */
    private Row without(int field, Row other) {
      long times = coefficients[field] * other.coefficients[field];
      long[] left = coefficients.clone();
      for (int each = 0; each < left.length; each++) {
        left[each] -= times * other.coefficients[each];
      }
      BigDecimal rest = sought.subtract(other.sought.multiply(BigDecimal.valueOf(times)));
      return new Row(left, rest, determines);
    }

    private BitSet fields() {
      BitSet fields = new BitSet(coefficients.length);
      for (int field = 0; field < coefficients.length; field++) {
        fields.set(field, coefficients[field] != 0);
      }
      return fields;
    }
  }

  /**
   * {@return the equations with no field free yet}
   *
   * @param fields the fields, in the order of their numbers
   */
  static Elimination of(List<Equation> equations, List<String> fields) {
    List<Row> rows = new ArrayList<>();
    for (Equation equation : equations) {
      long[] coefficients = new long[fields.size()];
      for (int field = 0; field < coefficients.length; field++) {
        coefficients[field] = equation.sign(fields.get(field));
      }
      rows.add(new Row(coefficients, equation.difference().negate(), -1));
    }
    return new Elimination(rows, List.of());
  }

  /** {@return the same with one more free field} */
  Elimination freeing(int field) {
    List<Integer> more = new ArrayList<>(free);
    more.add(field);
    int pivot = pivot(field);
    if (pivot < 0) {
      return new Elimination(rows, more);
    }
    List<Row> left = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Row each = rows.get(row);
      if (row == pivot) {
        left.add(each.determining(field));
      } else {
        left.add(each.coefficients[field] == 0 ? each : each.without(field, rows.get(pivot)));
      }
    }
    return new Elimination(left, more);
  }

  private int pivot(int field) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).determines < 0 && Math.abs(rows.get(row).coefficients[field]) == 1) {
        return row;
      }
    }
    return -1;
  }

  /** {@return the fields that may take other figures, in the order in which they were freed} */
  List<Integer> free() {
    return free;
  }

  /**
   * {@return the edits that are implied and broken, each as the fields it is about} At least one
   * field of each must have another figure, whatever figures the free ones take. Empty if the free
   * fields alone can make every equation hold.
   */
  List<BitSet> broken() {
    List<BitSet> broken = new ArrayList<>();
    for (Row row : rows) {
      if (row.determines < 0 && row.sought.signum() != 0) {
        broken.add(others(row));
      }
    }
    return broken;
  }

  private BitSet others(Row row) {
    BitSet fields = row.fields();
    free.forEach(fields::clear);
    return fields;
  }

  /**
   * {@return the edits that are broken because a free field would fall below zero, each as the
   * other fields it is about} Where every equation can hold, and a field is determined to be less
   * than nothing, one of the fields that determine it must be wrong too.
   *
   * @param figures the figures by field
   */
  List<BitSet> belowZero(List<BigDecimal> figures) {
    List<BitSet> below = new ArrayList<>();
    if (!undetermined().isEmpty()) {
      return below;
    }
    for (Row row : rows) {
      if (row.determines >= 0 && grown(row, figures).signum() < 0) {
        below.add(others(row));
      }
    }
    return below;
  }

  /**
   * {@return by how much each free field must grow to make every equation hold, none of them
   * falling below zero} Of several possibilities the one that changes the undetermined field least.
   * Empty if there is none, and if more than one field is undetermined.
   *
   * @param figures the figures by field
   */
  Optional<Map<Integer, BigDecimal>> growth(List<BigDecimal> figures) {
    List<Integer> loose = undetermined();
    if (loose.size() > 1 || !broken().isEmpty()) {
      return Optional.empty();
    }
    return loose.isEmpty()
        ? growth(figures, -1, BigDecimal.ZERO)
        : leastShift(figures, loose.get(0)).flatMap(shift -> growth(figures, loose.get(0), shift));
  }

  private List<Integer> undetermined() {
    return free.stream()
        .filter(field -> rows.stream().noneMatch(row -> row.determines == field))
        .toList();
  }

  private Optional<Map<Integer, BigDecimal>> growth(
      List<BigDecimal> figures, int parameter, BigDecimal shift) {
    Map<Integer, BigDecimal> growth = new LinkedHashMap<>();
    if (parameter >= 0) {
      growth.put(parameter, shift);
    }
    for (Row row : rows) {
      if (row.determines >= 0) {
        long slope = parameter < 0 ? 0 : slope(row, parameter);
        growth.put(row.determines, alone(row).add(shift.multiply(BigDecimal.valueOf(slope))));
      }
    }
    boolean possible =
        growth.entrySet().stream()
            .allMatch(each -> figures.get(each.getKey()).add(each.getValue()).signum() >= 0);
    return possible ? Optional.of(growth) : Optional.empty();
  }

  /** What the field that a row determines grows by if no undetermined one does. */
  private static BigDecimal alone(Row row) {
    return row.sought.multiply(BigDecimal.valueOf(row.coefficients[row.determines]));
  }

  private static BigDecimal grown(Row row, List<BigDecimal> figures) {
    return figures.get(row.determines).add(alone(row));
  }

  /** How much the field that a row determines grows where the undetermined one grows by 1. */
  private static long slope(Row row, int parameter) {
    return -row.coefficients[row.determines] * row.coefficients[parameter];
  }

  /**
   * The growth of the undetermined field, nearest to nothing, that lets no field fall below zero.
   */
  private Optional<BigDecimal> leastShift(List<BigDecimal> figures, int parameter) {
    BigDecimal lowest = figures.get(parameter).negate();
    Optional<BigDecimal> highest = Optional.empty();
    for (Row row : rows) {
      if (row.determines < 0) {
        continue;
      }
      BigDecimal without = grown(row, figures);
      long slope = slope(row, parameter);
      if (Math.abs(slope) > 1 || (slope == 0 && without.signum() < 0)) {
        return Optional.empty();
      }
      if (slope > 0) {
        lowest = lowest.max(without.negate());
      } else if (slope < 0) {
        highest = Optional.of(highest.map(without::min).orElse(without));
      }
    }
    BigDecimal nearest = lowest.max(BigDecimal.ZERO);
    BigDecimal shift = highest.map(nearest::min).orElse(nearest);
    return shift.compareTo(lowest) < 0 ? Optional.empty() : Optional.of(shift);
  }
}
