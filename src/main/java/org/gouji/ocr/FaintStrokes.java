package org.gouji.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;

/**
 * Completes the marks of a figure with strokes too faint for the page's threshold, by hysteresis
 * (Canny 1986): what is dark enough to be seen and hangs together with a mark belongs to it.
 * Without it readers are shown half of a 0 that is plain to the eye.
 *
 * <p>Marks that are whole stay as they are: readers were measured with boxes as tight as that.
 */
final class FaintStrokes {

  /** A mark was broken if it grows by more than this on a side, in parts of the tallest mark. */
  private static final double BROKEN = 0.14;

  /** A mark that grows by more than this has met something else. */
  private static final double TOO_FAR = 1.1;

  private final GrayImage page;
  private final Mark inside;

  /**
   * @param page the picture
   * @param inside the cell without its rulings, in pixels
   */
  FaintStrokes(GrayImage page, Mark inside) {
    this.page = page;
    this.inside = inside;
  }

  /** {@return the figure's marks, those that were broken whole; marks that meet become one} */
  List<Mark> completed(List<Mark> figure) {
    if (inside.width() < 1 || inside.height() < 1 || figure.isEmpty()) {
      return figure;
    }
    int tallest = figure.stream().mapToInt(Mark::height).max().orElseThrow();
    int paper = GrayLevels.paper(page, inside);
    List<Mark> whole = new ArrayList<>();
    for (Mark mark : figure) {
      Mark grown = grown(mark, paper);
      boolean broken = growth(mark, grown) > BROKEN * tallest;
      boolean plausible = growth(mark, grown) <= TOO_FAR * tallest;
      add(whole, broken && plausible ? grown : mark);
    }
    return whole;
  }

  /** Adds a mark; pieces of one digit grow to the same mark. */
  private static void add(List<Mark> whole, Mark mark) {
    for (int i = 0; i < whole.size(); i++) {
      if (lieWithin(mark, whole.get(i)) || lieWithin(whole.get(i), mark)) {
        Mark larger = mark.area() > whole.get(i).area() ? mark : whole.get(i);
        Mark both = mark.union(whole.get(i));
        whole.set(i, new Mark(both.left(), both.top(), both.right(), both.bottom(), larger.area()));
        return;
      }
    }
    whole.add(mark);
  }

  private static boolean lieWithin(Mark inner, Mark outer) {
    int across = Math.min(inner.right(), outer.right()) - Math.max(inner.left(), outer.left()) + 1;
    int down = Math.min(inner.bottom(), outer.bottom()) - Math.max(inner.top(), outer.top()) + 1;
    return across > 0 && down > 0 && 2L * across * down > (long) inner.width() * inner.height();
  }

  private static int growth(Mark mark, Mark grown) {
    int across = Math.max(mark.left() - grown.left(), grown.right() - mark.right());
    int down = Math.max(mark.top() - grown.top(), grown.bottom() - mark.bottom());
    return Math.max(across, down);
  }

  private Mark grown(Mark mark, int paper) {
    int visible = GrayLevels.visible(page, mark, paper);
    int width = inside.width();
    boolean[] seen = new boolean[width * inside.height()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int y = mark.top(); y <= mark.bottom(); y++) {
      for (int x = mark.left(); x <= mark.right(); x++) {
        visit(x - inside.left(), y - inside.top(), visible, seen, open);
      }
    }
    Mark grown = mark;
    int area = 0;
    while (!open.isEmpty()) {
      int i = open.remove();
      int x = i % width;
      int y = i / width;
      int pageX = inside.left() + x;
      int pageY = inside.top() + y;
      area++;
      grown = grown.union(new Mark(pageX, pageY, pageX, pageY, 0));
      for (int n = 0; n < 9; n++) {
        visit(x + n % 3 - 1, y + n / 3 - 1, visible, seen, open);
      }
    }
    return new Mark(
        grown.left(), grown.top(), grown.right(), grown.bottom(), Math.max(area, mark.area()));
  }

  private void visit(int x, int y, int visible, boolean[] seen, Deque<Integer> open) {
    int i = y * inside.width() + x;
    if (x < 0 || y < 0 || x >= inside.width() || y >= inside.height() || seen[i]) {
      return;
    }
    if (page.atOrWhite(inside.left() + x, inside.top() + y) <= visible) {
      seen[i] = true;
      open.add(i);
    }
  }
}
