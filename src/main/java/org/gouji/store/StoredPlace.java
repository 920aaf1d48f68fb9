package org.gouji.store;

import org.gouji.geometry.BoundingBox;
import org.gouji.match.Provenance;

/**
 * A place as it is kept: points from the top-left corner.
 *
 * @param page from 1
 */
record StoredPlace(int page, double x, double y, double width, double height) {

  static StoredPlace of(Provenance place) {
    BoundingBox box = place.box();
    return new StoredPlace(place.page(), box.x(), box.y(), box.width(), box.height());
  }

  Provenance restored() {
    return new Provenance(page, new BoundingBox(x, y, width, height));
  }
}
