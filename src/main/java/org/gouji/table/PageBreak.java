package org.gouji.table;

import java.util.Iterator;
import java.util.regex.Pattern;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.gouji.page.TextLine;

/** Decides whether a grid at the end of a page goes on at the start of the next. */
final class PageBreak {

  /** Outer edges of the parts of one table differ by no more than this share of the page width. */
  private static final double SAME_EDGE = 0.03;

  /** A running head, a page number: what may stand between the parts. */
  private static final Pattern PAGE_FURNITURE =
      Pattern.compile("[-—–―─~·.\\s第页共/|lI0-9０-９①-⑳一二三四五六七八九十]{1,14}");

  /** Lines a page may have between the parts, above or below: a page number and a running head. */
  private static final int FURNITURE_LINES = 2;

  private PageBreak() {}

  static boolean joins(Grid upper, Grid lower) {
    return lower.page().number() == upper.page().number() + 1
        && sameEdges(upper, lower)
        && onlyFurniture(below(upper), upper.page())
        && onlyFurniture(above(lower), lower.page());
  }

  /** The parts have the same width; on a scan the paper may lie a little to the side. */
  private static boolean sameEdges(Grid upper, Grid lower) {
    double tolerance = SAME_EDGE * upper.page().width();
    return Math.abs(upper.box().width() - lower.box().width()) <= tolerance
        && Math.abs(upper.box().x() - lower.box().x()) <= 2 * tolerance;
  }

  private static BoundingBox below(Grid grid) {
    PageContent page = grid.page();
    return BoundingBox.between(
        0, Math.min(grid.box().bottom(), page.height()), page.width(), page.height());
  }

  private static BoundingBox above(Grid grid) {
    return BoundingBox.between(0, 0, grid.page().width(), Math.max(0, grid.box().y()));
  }

  private static boolean onlyFurniture(BoundingBox region, PageContent page) {
    if (page.text().ink(region).isEmpty()) {
      return true;
    }
    // On a scan every line costs: the first that is something else tells, and so does one too many.
    Iterator<TextLine> lines = page.text().eachLine(region).iterator();
    for (int count = 1; lines.hasNext(); count++) {
      boolean furniture = PAGE_FURNITURE.matcher(lines.next().text()).matches();
      if (!furniture || count > FURNITURE_LINES) {
        return false;
      }
    }
    return true;
  }
}
