package org.gouji.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups marks to lines of text by run-length smoothing: a mark belongs to the line of its
 * neighbour when little space lies between them and both share most of their height. Following
 * neighbours instead of rows of the page allows for lines that are not quite level.
 */
public final class TextLines {

  private final List<Mark> marks;
  private final double gap;
  private final double most;
  private final int[] parent;

  private TextLines(List<Mark> marks, double gap, double most) {
    this.marks = marks;
    this.gap = gap;
    this.most = most;
    this.parent = new int[marks.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /**
   * {@return the lines, from top to bottom}
   *
   * @param marks any marks
   * @param gap the widest space inside a line, in pixels
   * @param most the largest height of a character, in pixels: taller marks join no line with others
   */
  public static List<MarkLine> of(List<Mark> marks, double gap, double most) {
    TextLines lines = new TextLines(marks, gap, most);
    lines.joinNeighbours();
    return lines.lines();
  }

  private void joinNeighbours() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> marks.get(i).left()));
    for (int i = 0; i < order.size(); i++) {
      Mark mark = marks.get(order.get(i));
      for (int k = i + 1; k < order.size(); k++) {
        Mark next = marks.get(order.get(k));
        if (next.left() > mark.right() + gap) {
          break;
        }
        if (onOneLine(mark, next)) {
          parent[root(order.get(k))] = root(order.get(i));
        }
      }
    }
  }

  private boolean onOneLine(Mark one, Mark other) {
    if (one.height() > most || other.height() > most) {
      return false;
    }
    int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top()) + 1;
    int smaller = Math.min(one.height(), other.height());
    return shared >= 0.5 * smaller;
  }

  private int root(int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private List<MarkLine> lines() {
    Map<Integer, List<Mark>> groups = new LinkedHashMap<>();
    for (int i = 0; i < marks.size(); i++) {
      groups.computeIfAbsent(root(i), ignored -> new ArrayList<>()).add(marks.get(i));
    }
    List<MarkLine> lines = new ArrayList<>(groups.values().stream().map(MarkLine::of).toList());
    absorb(lines);
    lines.sort(
        Comparator.comparingInt((MarkLine line) -> line.box().top() + line.box().bottom())
            .thenComparingInt(line -> line.box().left()));
    return lines;
  }

  /**
   * Small marks above or below others (the dots of a character, parts of 二) share no height with
   * their neighbours; they join the line whose box they lie in.
   */
  private void absorb(List<MarkLine> lines) {
    lines.sort(Comparator.comparingInt((MarkLine line) -> -line.box().width()));
    for (int i = 0; i < lines.size(); i++) {
      int k = i + 1;
      while (k < lines.size()) {
        if (liesIn(lines.get(k).box(), lines.get(i).box())) {
          List<Mark> both = new ArrayList<>(lines.get(i).marks());
          both.addAll(lines.get(k).marks());
          lines.set(i, MarkLine.of(both));
          lines.remove(k);
          k = i + 1;
        } else {
          k++;
        }
      }
    }
  }

  private boolean liesIn(Mark small, Mark line) {
    int shared = Math.min(small.bottom(), line.bottom()) - Math.max(small.top(), line.top()) + 1;
    boolean within = small.left() >= line.left() - gap && small.right() <= line.right() + gap;
    boolean fits =
        Math.max(small.bottom(), line.bottom()) - Math.min(small.top(), line.top()) + 1 <= most;
    return within && fits && shared >= 0.5 * small.height();
  }
}
