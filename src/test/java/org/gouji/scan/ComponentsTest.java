package org.gouji.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComponentsTest {

  @Test
  void areThoseThatFillingFinds() {
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      int width = 5 + random.nextInt(30);
      int height = 5 + random.nextInt(30);
      boolean[] print = new boolean[width * height];
      double share = 0.1 + 0.5 * random.nextDouble();
      for (int i = 0; i < print.length; i++) {
        print[i] = random.nextDouble() < share;
      }
      List<Mark> found = Components.of(print.clone(), width, height);
      assertEquals(filled(print.clone(), width, height), new HashSet<>(found));
    }
  }

  private static Set<Mark> filled(boolean[] print, int width, int height) {
    Set<Mark> marks = new HashSet<>();
    for (int i = 0; i < print.length; i++) {
      if (print[i]) {
        marks.add(fill(print, i, width, height));
      }
    }
    return marks;
  }

  private static Mark fill(boolean[] print, int start, int width, int height) {
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
    print[start] = false;
    Mark mark = new Mark(start % width, start / width, start % width, start / width, 0);
    while (!open.isEmpty()) {
      int i = open.remove();
      int x = i % width;
      int y = i / width;
      mark = mark.union(new Mark(x, y, x, y, 1));
      for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          if (print[ny * width + nx]) {
            print[ny * width + nx] = false;
            open.add(ny * width + nx);
          }
        }
      }
    }
    return mark;
  }
}
