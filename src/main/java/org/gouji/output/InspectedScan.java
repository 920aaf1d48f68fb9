package org.gouji.output;

import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Candidate;

/**
 * How a page was read from its picture.
 *
 * @param steps what the picture went through, in order
 * @param cells what was read of it, from the top
 */
public record InspectedScan(List<Step> steps, List<Cell> cells) {

  public InspectedScan {
    steps = List.copyOf(steps);
    cells = List.copyOf(cells);
  }

  /**
   * A step.
   *
   * @param code stable name, of which messages and files are named
   * @param picture after it
   * @param found what it found, in parts of the picture's width and height
   */
  public record Step(String code, KeptPicture picture, List<BoundingBox> found) {

    public Step {
      found = List.copyOf(found);
    }
  }

  /**
   * A cell.
   *
   * @param place on the page as displayed, in points
   * @param picture cut out of the straight picture
   * @param readings of its lines, by the readers that were asked; empty if nothing is printed there
   */
  public record Cell(BoundingBox place, KeptPicture picture, List<CellReading> readings) {

    public Cell {
      readings = List.copyOf(readings);
    }
  }

  /**
   * What a reader said of a line.
   *
   * @param picture as it was shown to the reader
   * @param reading what it said; no text if it read nothing
   */
  public record CellReading(KeptPicture picture, Candidate reading) {}
}
