package org.gouji.form;

import java.util.List;

/**
 * A relation of a form that is no identity: one side is at most as large as the other.
 *
 * @param id stable name, {@code statistics.of_which.press_conferences}
 * @param left field ids of the side that is not larger
 * @param right field ids of the other side
 * @param strict whether a correctly filled form keeps it always, as where the left side counts some
 *     of what the right side counts (其中); otherwise nearly always
 */
public record Limit(String id, List<String> left, List<String> right, boolean strict) {

  public Limit {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
