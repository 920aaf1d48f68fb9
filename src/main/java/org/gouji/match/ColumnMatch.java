package org.gouji.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.form.FormColumn;
import org.gouji.form.Label;

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

  private ColumnMatch() {}

  static List<PlacedColumn> place(
      LabelSimilarity similarity, List<FormColumn> expected, List<ObservedColumn> observed) {
    int[] partners =
        SequenceAlignment.align(
            expected.size(),
            observed.size(),
            (e, o) -> score(similarity, expected.get(e), observed.get(o)));
    List<PlacedColumn> placed = new ArrayList<>();
    for (int e = 0; e < expected.size(); e++) {
      if (partners[e] >= 0) {
        ObservedColumn column = observed.get(partners[e]);
        double likeness = similarity.of(column.headText(), expected.get(e).label());
        placed.add(new PlacedColumn(expected.get(e), column, likeness, false));
      }
    }
    addByPosition(similarity, expected, observed, partners, placed);
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

  private static double score(
      LabelSimilarity similarity, FormColumn expected, ObservedColumn observed) {
    double leaf = similarity.of(observed.headText(), expected.label());
    String path = expected.under().stream().map(Label::text).collect(Collectors.joining());
    double above =
        path.isEmpty() && observed.path().isEmpty() ? 1 : similarity.of(observed.path(), path);
    double likeness = leaf * (1 - PATH_WEIGHT) + above * PATH_WEIGHT;
    return leaf < LEAST_LIKENESS ? 0 : likeness;
  }

  /**
   * A gap in the form's columns that is as wide as the gap in the printed ones is filled in order.
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
      }
      e = next - 1;
    }
  }

  private static int partnersOf(int[] partners, int index) {
    return index < partners.length ? partners[index] : 0;
  }
}
