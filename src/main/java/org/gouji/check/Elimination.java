package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What equations say once some of their fields are free to take other figures: those fields are
 * eliminated (Gauss, exact, without fractions), and what is left are the edits that are implied for
 * the other fields (Fellegi and Holt). All coefficients of balance rules are 1, 0 or -1, and stay
 * small.
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
      if (coefficients[row][column] != 0 && !isPivot(row, column)) {
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
        broken.add(fields(row));
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

  /** {@return whether the equations leave a free field undetermined: fewer would do} */
  boolean isRedundant() {
    return Arrays.stream(pivots).anyMatch(pivot -> pivot < 0);
  }

  /**
   * {@return by how much each free field must grow to make every equation hold} Empty if they
   * cannot, or if they are more than the equations determine.
   */
  Optional<Map<String, BigDecimal>> growth() {
    if (isRedundant() || !broken().isEmpty()) {
      return Optional.empty();
    }
    Map<String, BigDecimal> growth = new LinkedHashMap<>();
    for (int column = 0; column < free.size(); column++) {
      BigDecimal coefficient = BigDecimal.valueOf(coefficients[pivots[column]][column]);
      BigDecimal[] parts = sought[pivots[column]].divideAndRemainder(coefficient);
      if (parts[1].signum() != 0) {
        return Optional.empty();
      }
      growth.put(free.get(column), parts[0]);
    }
    return Optional.of(growth);
  }
}
