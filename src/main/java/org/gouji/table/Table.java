package org.gouji.table;

import java.util.List;
import org.gouji.geometry.BoundingBox;

/**
 * A table, over as many pages as it takes.
 *
 * @param parts its grids, in the order of pages; at least one
 */
public record Table(List<Grid> parts) {

  public Table {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a table without parts");
    }
  }

  /** {@return number of the page it starts on} */
  public int firstPage() {
    return parts.get(0).page().number();
  }

  /**
   * {@return where {@code x} of {@code part} stands between the table's outer edges, 0 at the left
   * and 1 at the right} The parts of a table are set to the same edges; this compares columns over
   * a page break even where the paper was laid down differently.
   */
  public static double relative(Grid part, double x) {
    BoundingBox box = part.box();
    return (x - box.x()) / Math.max(1, box.width());
  }
}
