package org.gouji.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.form.FormColumn;

/** Aligns the columns of a printed table with those of a block of the form. */
final class ColumnMatch {

  /**
   * Heads less alike than this are no pair. One wrong character in three leaves 0.67; unrelated
   * heads of the forms reach 0.5 (上一年项目数量 and 采购项目数量 0.57, told apart by what stands beside them).
   */
  static final double LEAST_LIKENESS = 0.45;

  /**
   * Weight of the heads above a leaf head: decides between equal leaves (结果维持 stands three times).
   */
  private static final double PATH_WEIGHT = 0.3;

  /**
   * A column whose upper heads are more like those of another column with the same leaf, by this,
   * is that other one. Whole heads are compared: 行政复议 is a part of 行政诉讼›未经复议直接起诉, and worn heads of
   * the one passed for the other.
   */
  private static final double OTHER_PATH = 0.1;

  /** Heads above a leaf at least this like say which of several equal leaves it is. */
  private static final double PROVEN_PATH = 0.7;

  /** Heads at least this like are paired against the order of the form. */
  private static final double BEYOND_DOUBT = 0.9;

  private ColumnMatch() {}

  static List<PlacedColumn> place(
      LabelSimilarity similarity, List<FormColumn> expected, List<ObservedColumn> observed) {
    int[] partners =
        SequenceAlignment.align(
            expected.size(),
            observed.size(),
            (e, o) -> score(similarity, expected, expected.get(e), observed.get(o)));
    boolean inOrder = !pairOutOfOrder(similarity, expected, observed, partners);
    if (!areAllInPlace(expected, observed, partners)) {
      dropUnproven(similarity, expected, observed, partners);
    }
    List<PlacedColumn> placed = new ArrayList<>();
    for (int e = 0; e < expected.size(); e++) {
      if (partners[e] >= 0) {
        ObservedColumn column = observed.get(partners[e]);
        double likeness = similarity.of(column.headText(), expected.get(e).label());
        placed.add(new PlacedColumn(expected.get(e), column, likeness, false));
      }
    }
    if (inOrder && Arrays.stream(partners).anyMatch(partner -> partner >= 0)) {
      addByPosition(similarity, expected, observed, partners, placed);
    }
    return placed;
  }

  /**
   * Places the columns of a block whose heads are not printed, if there are as many as the form
   * has.
   */
  static List<PlacedColumn> placeByCount(List<FormColumn> expected, List<ObservedColumn> figures) {
    List<PlacedColumn> placed = new ArrayList<>();
    if (figures.size() == expected.size()) {
      for (int i = 0; i < expected.size(); i++) {
        placed.add(new PlacedColumn(expected.get(i), figures.get(i), 0, true));
      }
    }
    return placed;
  }

  /**
   * Whether as many columns are printed as the form has, and all heads that can be read, a third of
   * them at least, stand in their own places: then none is missing, and the others are worn.
   */
  private static boolean areAllInPlace(
      List<FormColumn> expected, List<ObservedColumn> observed, int[] partners) {
    int inPlace = 0;
    for (int e = 0; e < partners.length; e++) {
      if (partners[e] >= 0 && partners[e] != e) {
        return false;
      }
      inPlace += partners[e] == e ? 1 : 0;
    }
    return observed.size() == expected.size() && 3 * inPlace >= expected.size();
  }

  /**
   * Where some of the form's columns are not printed, a column whose leaf head stands several times
   * in the form (结果维持) is placed only if the heads above it say which one it is: ten columns of
   * table 4 left by a torn edge would pass for the first ten, and every sum would hold.
   */
  private static void dropUnproven(
      LabelSimilarity similarity,
      List<FormColumn> expected,
      List<ObservedColumn> observed,
      int[] partners) {
    if (Arrays.stream(partners).noneMatch(partner -> partner < 0)) {
      return;
    }
    for (int e = 0; e < expected.size(); e++) {
      FormColumn column = expected.get(e);
      boolean repeated = expected.stream().filter(other -> isNamedAs(other, column)).count() > 1;
      if (repeated
          && partners[e] >= 0
          && (observed.get(partners[e]).path().isBlank()
              || similarity.ofWholePath(observed.get(partners[e]).path(), expected.get(e))
                  < PROVEN_PATH)) {
        partners[e] = -1;
      }
    }
  }

  /**
   * Columns that a report prints in another order are paired where head and path leave no doubt.
   */
  private static boolean pairOutOfOrder(
      LabelSimilarity similarity,
      List<FormColumn> expected,
      List<ObservedColumn> observed,
      int[] partners) {
    boolean paired = false;
    Set<Integer> taken = new HashSet<>();
    Arrays.stream(partners).forEach(taken::add);
    for (int e = 0; e < expected.size(); e++) {
      for (int o = 0; partners[e] < 0 && o < observed.size(); o++) {
        if (!taken.contains(o) && isBeyondDoubt(similarity, expected.get(e), observed.get(o))) {
          partners[e] = o;
          taken.add(o);
          paired = true;
        }
      }
    }
    return paired;
  }

  private static boolean isBeyondDoubt(
      LabelSimilarity similarity, FormColumn expected, ObservedColumn observed) {
    return similarity.of(observed.headText(), expected.label()) >= BEYOND_DOUBT
        && similarity.ofPath(observed.path(), expected) >= BEYOND_DOUBT;
  }

  private static double score(
      LabelSimilarity similarity,
      List<FormColumn> all,
      FormColumn expected,
      ObservedColumn observed) {
    double leaf = similarity.of(observed.headText(), expected.label());
    double above = similarity.ofPath(observed.path(), expected);
    double own = similarity.ofWholePath(observed.path(), expected);
    boolean contradicted =
        all.stream()
            .filter(other -> isNamedAs(other, expected))
            .anyMatch(other -> similarity.ofWholePath(observed.path(), other) > own + OTHER_PATH);
    return leaf < LEAST_LIKENESS || contradicted
        ? 0
        : leaf * (1 - PATH_WEIGHT) + above * PATH_WEIGHT;
  }

  /**
   * A gap in the form's columns that is as wide as the gap in the printed ones is filled in order.
   * A single column between two placed ones takes all that is printed there: a stroke through its
   * head may have cut it in two.
   */
  private static void addByPosition(
      LabelSimilarity similarity,
      List<FormColumn> expected,
      List<ObservedColumn> observed,
      int[] partners,
      List<PlacedColumn> placed) {
    int previous = -1;
    for (int e = 0; e < expected.size(); e++) {
      if (partners[e] >= 0) {
        previous = e;
        continue;
      }
      int next = e;
      while (next < expected.size() && partners[next] < 0) {
        next++;
      }
      boolean enclosed = previous >= 0 || next < expected.size();
      int from = previous >= 0 ? partners[previous] + 1 : partnersOf(partners, next) - (next - e);
      int to = next < expected.size() ? partners[next] : observed.size();
      if (enclosed && from >= 0 && to - from == next - e) {
        for (int k = 0; k < next - e; k++) {
          ObservedColumn column = observed.get(from + k);
          placed.add(
              new PlacedColumn(
                  expected.get(e + k),
                  column,
                  similarity.of(column.headText(), expected.get(e + k).label()),
                  true));
        }
      } else if (previous >= 0 && next < expected.size() && next == e + 1 && to > from) {
        ObservedColumn whole = ObservedColumn.spanning(observed.subList(from, to));
        double likeness = similarity.of(whole.headText(), expected.get(e).label());
        placed.add(new PlacedColumn(expected.get(e), whole, likeness, likeness < LEAST_LIKENESS));
      }
      e = next - 1;
    }
  }

  private static boolean isNamedAs(FormColumn one, FormColumn other) {
    return one.label().text().equals(other.label().text());
  }

  private static int partnersOf(int[] partners, int index) {
    return index < partners.length ? partners[index] : 0;
  }
}
