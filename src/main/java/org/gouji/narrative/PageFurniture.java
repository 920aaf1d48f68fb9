package org.gouji.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Page numbers and running heads: what stands at the edge of pages and is no part of the text. */
final class PageFurniture {

  /** -4-, — 4 —, 4, 4/12, 第4页, 第 4 页 共 12 页, Page 4. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－─·~ ]*(?:第|Page)?[ ]*\\d{1,3}[ ]*(?:页)?(?:[ ,，/]*共?[ ]*\\d{1,3}[ ]*页?)?[-—–－─·~ ]*",
          Pattern.CASE_INSENSITIVE);

  /**
   * Share of the page's height at either edge in which it stands. Margins take 0.08 to 0.13 of an
   * A4 page; the first line of text below a running head was never seen above 0.09.
   */
  private static final double EDGE = 0.13;

  private PageFurniture() {}

  /** {@return the lines without page numbers, and without what repeats at the edge of pages} */
  static List<BodyLine> removed(List<BodyLine> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (BodyLine line : lines) {
      if (isAtEdge(line)) {
        pages.computeIfAbsent(masked(line), text -> new HashSet<>()).add(line.page());
      }
    }
    return lines.stream()
        .filter(
            line ->
                !isAtEdge(line) || !isFurniture(line, pages.getOrDefault(masked(line), Set.of())))
        .toList();
  }

  private static boolean isFurniture(BodyLine line, Set<Integer> pages) {
    return pages.size() > 1 || PAGE_NUMBER.matcher(line.text()).matches();
  }

  private static boolean isAtEdge(BodyLine line) {
    double middle = line.box().centerY() / line.pageHeight();
    return middle < EDGE || middle > 1 - EDGE;
  }

  private static String masked(BodyLine line) {
    return line.text().replaceAll("\\d+", "#");
  }
}
