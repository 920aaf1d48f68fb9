package org.gouji.output;

import java.util.List;
import java.util.Optional;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageRaster;

/**
 * What was seen on a page.
 *
 * @param raster the page as displayed
 * @param rulings strokes of the table lines found, on the page as displayed
 * @param cells cells of the tables found, on the page as displayed
 * @param scan how it was read from its picture; empty if it was not
 */
public record InspectedPage(
    PageRaster raster,
    List<BoundingBox> rulings,
    List<BoundingBox> cells,
    Optional<InspectedScan> scan) {

  public InspectedPage {
    rulings = List.copyOf(rulings);
    cells = List.copyOf(cells);
  }
}
