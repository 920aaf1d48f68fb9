package org.gouji.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A row to be printed.
 *
 * @param stubs its stubs, outermost first; equal outer stubs of neighbouring rows become one cell
 * @param figures what stands in its cells, left to right
 */
public record PrintedRow(List<String> stubs, List<String> figures) {

  public PrintedRow {
    stubs = List.copyOf(stubs);
    figures = List.copyOf(figures);
  }

  /** {@return its leaf stub, empty if it has none} */
  public String label() {
    return stubs.isEmpty() ? "" : stubs.get(stubs.size() - 1);
  }

  /** {@return the same row under another leaf stub} */
  public PrintedRow labelled(String label) {
    List<String> other = new ArrayList<>(stubs.subList(0, stubs.size() - 1));
    other.add(label);
    return new PrintedRow(other, figures);
  }

  /** {@return the same row with other figures} */
  public PrintedRow saying(List<String> others) {
    return new PrintedRow(stubs, others);
  }
}
