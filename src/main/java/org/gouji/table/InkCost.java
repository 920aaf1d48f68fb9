package org.gouji.table;

import java.util.List;
import java.util.Optional;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.jspecify.annotations.Nullable;

/** Prices a wall that was not drawn: by its length, and dearly where it would cut characters. */
final class InkCost implements Walls.Cost {

  /** A wall through a character costs as much as one across a whole page, in points. */
  private static final double CUT = 1000;

  private final PageContent page;
  private final double[] xs;
  private final double[] ys;
  private @Nullable List<BoundingBox> ink;

  InkCost(PageContent page, double[] xs, double[] ys) {
    this.page = page;
    this.xs = xs;
    this.ys = ys;
  }

  @Override
  public double of(boolean horizontal, int line, int piece) {
    double fixed = horizontal ? ys[line] : xs[line];
    double from = horizontal ? xs[piece] : ys[piece];
    double to = horizontal ? xs[piece + 1] : ys[piece + 1];
    long cut = ink().stream().filter(box -> isCut(box, horizontal, fixed, from, to)).count();
    return to - from + CUT * cut;
  }

  /** The table's ink is asked for only when a wall has to be priced: on a scan it is not free. */
  private List<BoundingBox> ink() {
    List<BoundingBox> found =
        Optional.ofNullable(ink)
            .orElseGet(
                () ->
                    page.text()
                        .ink(
                            BoundingBox.between(
                                xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1])));
    ink = found;
    return found;
  }

  private static boolean isCut(
      BoundingBox box, boolean horizontal, double fixed, double from, double to) {
    BoundingBox core = box.grown(-0.2 * Math.min(box.width(), box.height()));
    boolean across =
        horizontal
            ? core.y() < fixed && core.bottom() > fixed
            : core.x() < fixed && core.right() > fixed;
    boolean along =
        horizontal ? core.x() < to && core.right() > from : core.y() < to && core.bottom() > from;
    return across && along;
  }
}
