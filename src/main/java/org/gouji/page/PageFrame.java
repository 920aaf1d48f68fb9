package org.gouji.page;

import org.gouji.geometry.BoundingBox;

/**
 * Takes places of an upright, straightened page back to the page as the PDF displays it. A
 * born-digital page needs no straightening: {@link #IDENTITY}.
 */
@FunctionalInterface
public interface PageFrame {

  /** The page as it is. */
  PageFrame IDENTITY = box -> box;

  /**
   * {@return the rectangle on the displayed page that encloses {@code box} of the straightened
   * page}
   */
  BoundingBox toPage(BoundingBox box);
}
