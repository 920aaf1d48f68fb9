package org.gouji.table;

import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageText;

/**
 * What is left of rulings that were found in a part of their length only: marks as thin as a
 * ruling, on its way.
 */
final class RulingRemains {

  /** Points: a worn ruling with its blur is no thicker. */
  private static final double THIN = 3;

  /** Points between the middle of a remain and its ruling. */
  private static final double ASIDE = 2.5;

  private RulingRemains() {}

  /**
   * {@return the print in a part of a cell without the remains of a wall that may stand in it and
   * of the cell's own walls}
   *
   * @param part where print is asked for
   * @param cell whose walls are meant
   * @param wall x, or y of a level wall
   */
  static List<BoundingBox> printIn(
      PageText text, BoundingBox part, BoundingBox cell, double wall, boolean level) {
    return text.ink(part).stream()
        .filter(mark -> !isOn(mark, wall, level))
        .filter(mark -> !isOn(mark, cell.x(), false) && !isOn(mark, cell.right(), false))
        .filter(mark -> !isOn(mark, cell.y(), true) && !isOn(mark, cell.bottom(), true))
        .toList();
  }

  private static boolean isOn(BoundingBox mark, double place, boolean level) {
    double thick = level ? mark.height() : mark.width();
    double middle = level ? mark.centerY() : mark.centerX();
    return thick <= THIN && Math.abs(middle - place) <= ASIDE;
  }
}
