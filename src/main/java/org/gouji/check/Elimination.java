package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What equations say once some of their fields are free to take other figures: those fields are
 * eliminated (Gauss, exact, without fractions), and what is left are the edits that are implied for
 * the other fields (Fellegi and Holt). Balance rules are sums in which every field stands once, so
 * a pivot of 1 or -1 is found as long as there is any; if ever not, the field counts as
 * undetermined, and an explanation is missed.
 */
final class Elimination {

  private final List<Equation> equations;
  private final List<String> free;

  /** Coefficients of the free fields, one row for each equation. */
  private final long[][] coefficients;

  /** How the rows are made up of the equations. */
  private final long[][] made;

  private final BigDecimal[] sought;

  /** The row that determines each free field; -1 where none does. */
  private final int[] pivots;

  private Elimination(List<Equation> equations, List<String> free) {
    this.equations = equations;
    this.free = free;
    int rows = equations.size();
    this.coefficients = new long[rows][free.size()];
    this.made = new long[rows][rows];
    this.sought = new BigDecimal[rows];
    this.pivots = new int[free.size()];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < free.size(); column++) {
        coefficients[row][column] = equations.get(row).sign(free.get(column));
      }
      made[row][row] = 1;
      sought[row] = equations.get(row).difference().negate();
    }
  }

  /**
   * Eliminates {@code free} from {@code equations}. Equations that hold and name none of them say
   * nothing and are left out.
   */
  static Elimination of(List<Equation> equations, List<String> free) {
    List<Equation> telling =
        equations.stream()
            .filter(each -> each.isBroken() || free.stream().anyMatch(it -> each.sign(it) != 0))
            .toList();
    Elimination elimination = new Elimination(telling, List.copyOf(free));
    for (int column = 0; column < free.size(); column++) {
      elimination.eliminate(column);
    }
    return elimination;
  }

  private void eliminate(int column) {
    pivots[column] = pivot(column);
    if (pivots[column] < 0) {
      return;
    }
    int pivot = pivots[column];
    for (int row = 0; row < equations.size(); row++) {
      if (row != pivot && coefficients[row][column] != 0) {
        subtract(row, coefficients[row][column], pivot, coefficients[pivot][column]);
      }
    }
  }

  private int pivot(int column) {
    for (int row = 0; row < equations.size(); row++) {
      if (Math.abs(coefficients[row][column]) == 1 && !isPivot(row, column)) {
        return row;
      }
    }
    return -1;
  }

  private boolean isPivot(int row, int before) {
    for (int column = 0; column < before; column++) {
      if (pivots[column] == row) {
        return true;
      }
    }
    return false;
  }

  /** Row times {@code p} less the pivot's row times {@code c}. */
  private void subtract(int row, long c, int pivot, long p) {
    for (int column = 0; column < free.size(); column++) {
      coefficients[row][column] = p * coefficients[row][column] - c * coefficients[pivot][column];
    }
    for (int each = 0; each < equations.size(); each++) {
      made[row][each] = p * made[row][each] - c * made[pivot][each];
    }
    sought[row] =
        sought[row]
            .multiply(BigDecimal.valueOf(p))
            .subtract(sought[pivot].multiply(BigDecimal.valueOf(c)));
  }

  /**
   * {@return the edits that are implied and broken, each as the fields it is about} At least one
   * field of each must have another figure, whatever figures the free ones take. Empty if the free
   * fields alone can make every equation hold.
   */
  List<Set<String>> broken() {
    List<Set<String>> broken = new ArrayList<>();
    for (int row = 0; row < equations.size(); row++) {
      if (sought[row].signum() != 0 && !isPivot(row, free.size())) {
        Set<String> others = fields(row);
        free.forEach(others::remove);
        broken.add(others);
      }
    }
    return broken;
  }

  private Set<String> fields(int row) {
    Map<String, Long> sum = new LinkedHashMap<>();
    for (int each = 0; each < equations.size(); each++) {
      long times = made[row][each];
      if (times != 0) {
        equations
            .get(each)
            .signs()
            .forEach((field, sign) -> sum.merge(field, times * sign, Long::sum));
      }
    }
    Set<String> fields = new LinkedHashSet<>();
    sum.forEach(
        (field, coefficient) -> {
          if (coefficient != 0) {
            fields.add(field);
          }
        });
    return fields;
  }

  /**
   * {@return the edits that are broken because a free field would fall below zero, each as the
   * other fields it is about} Where every equation can hold, and a field is determined to be less
   * than nothing, one of the fields that determine it must be wrong too.
   */
  List<Set<String>> belowZero(Map<String, BigDecimal> figures) {
    List<Set<String>> below = new ArrayList<>();
    if (undetermined().isPresent()) {
      return below;
    }
    for (int column = 0; column < free.size(); column++) {
      BigDecimal grown = figure(figures, column).add(times(sought[pivots[column]], column));
      if (grown.signum() < 0) {
        Set<String> others = fields(pivots[column]);
        free.forEach(others::remove);
        below.add(others);
      }
    }
    return below;
  }

  /**
   * {@return by how much each free field must grow to make every equation hold, none of them
   * falling below zero} Of several possibilities the one that changes the undetermined field least.
   * Empty if there is none, and if more than one field is undetermined.
   */
  Optional<Map<String, BigDecimal>> growth(Map<String, BigDecimal> figures) {
    long loose = Arrays.stream(pivots).filter(pivot -> pivot < 0).count();
    if (loose > 1 || !broken().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal shift = BigDecimal.ZERO;
    int parameter = undetermined().orElse(-1);
    if (parameter >= 0) {
      Optional<BigDecimal> least = leastShift(figures, parameter);
      if (least.isEmpty()) {
        return Optional.empty();
      }
      shift = least.get();
    }
    Map<String, BigDecimal> growth = new LinkedHashMap<>();
    for (int column = 0; column < free.size(); column++) {
      BigDecimal more = column == parameter ? shift : determined(column, parameter, shift);
      if (figure(figures, column).add(more).signum() < 0) {
        return Optional.empty();
      }
      growth.put(free.get(column), more);
    }
    return Optional.of(growth);
  }

  private OptionalInt undetermined() {
    return IntStream.range(0, pivots.length).filter(column -> pivots[column] < 0).findFirst();
  }

  private BigDecimal figure(Map<String, BigDecimal> figures, int column) {
    return figures.getOrDefault(free.get(column), BigDecimal.ZERO);
  }

  /** What a determined field grows by where the undetermined one grows by {@code shift}. */
  private BigDecimal determined(int column, int parameter, BigDecimal shift) {
    int row = pivots[column];
    BigDecimal left =
        parameter < 0
            ? sought[row]
            : sought[row].subtract(
                shift.multiply(BigDecimal.valueOf(coefficients[row][parameter])));
    return times(left, column);
  }

  /** The coefficient of a determined field in its row is 1 or -1. */
  private BigDecimal times(BigDecimal left, int column) {
    return left.multiply(BigDecimal.valueOf(coefficients[pivots[column]][column]));
  }

  /**
   * The growth of the undetermined field, nearest to nothing, that lets no field fall below zero.
   */
  private Optional<BigDecimal> leastShift(Map<String, BigDecimal> figures, int parameter) {
    BigDecimal lowest = figure(figures, parameter).negate();
    BigDecimal highest = null;
    for (int column = 0; column < free.size(); column++) {
      if (column == parameter) {
        continue;
      }
      BigDecimal without =
          figure(figures, column).add(determined(column, parameter, BigDecimal.ZERO));
      long slope = -coefficients[pivots[column]][column] * coefficients[pivots[column]][parameter];
      if (Math.abs(slope) > 1) {
        return Optional.empty();
      }
      if (slope > 0) {
        lowest = lowest.max(without.negate());
      } else if (slope < 0) {
        highest = highest == null ? without : highest.min(without);
      } else if (without.signum() < 0) {
        return Optional.empty();
      }
    }
    if (highest != null && highest.compareTo(lowest) < 0) {
      return Optional.empty();
    }
    BigDecimal nearest = lowest.max(BigDecimal.ZERO);
    return Optional.of(highest == null ? nearest : nearest.min(highest));
  }
}
