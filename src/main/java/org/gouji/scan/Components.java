package org.gouji.scan;

import java.util.ArrayList;
import java.util.List;

/** Connected components (8-neighbourhood) of a black and white picture, by union-find over runs. */
final class Components {

  private int[] parent = new int[1024];
  private final List<int[]> runs = new ArrayList<>();

  private Components() {}

  static List<Mark> of(boolean[] print, int width, int height) {
    Components components = new Components();
    int above = 0;
    for (int y = 0; y < height; y++) {
      int start = components.runs.size();
      components.addRuns(print, y, width);
      components.link(above, start);
      above = start;
    }
    return components.marks();
  }

  private void addRuns(boolean[] print, int y, int width) {
    int row = y * width;
    int x = 0;
    while (x < width) {
      if (!print[row + x]) {
        x++;
        continue;
      }
      int from = x;
      while (x < width && print[row + x]) {
        x++;
      }
      if (runs.size() == parent.length) {
        parent = java.util.Arrays.copyOf(parent, 2 * parent.length);
      }
      parent[runs.size()] = runs.size();
      runs.add(new int[] {from, x - 1, y});
    }
  }

  private void link(int above, int start) {
    int a = above;
    int b = start;
    while (a < start && b < runs.size()) {
      int[] up = runs.get(a);
      int[] down = runs.get(b);
      if (up[0] <= down[1] + 1 && down[0] <= up[1] + 1) {
        join(a, b);
      }
      if (up[1] < down[1]) {
        a++;
      } else {
        b++;
      }
    }
  }

  private int root(int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private void join(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  private List<Mark> marks() {
    Mark[] marks = new Mark[runs.size()];
    for (int i = 0; i < runs.size(); i++) {
      int[] run = runs.get(i);
      Mark mark = new Mark(run[0], run[2], run[1], run[2], run[1] - run[0] + 1);
      int root = root(i);
      Mark known = marks[root];
      marks[root] = known == null ? mark : known.union(mark);
    }
    List<Mark> found = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark != null) {
        found.add(mark);
      }
    }
    return found;
  }
}
