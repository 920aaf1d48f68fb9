package org.gouji.page;

import java.awt.image.BufferedImage;
import java.util.function.Supplier;

/** Is told what the readers see and say of one cell. */
@FunctionalInterface
public interface CellObserver {

  /** Takes no notice. */
  CellObserver NONE = (shown, reading) -> {};

  /**
   * A reader has read a line of the cell.
   *
   * @param shown the picture as the reader got it; made when it is asked for
   * @param reading what it said, shapes mapped as they are used further on; no text and probability
   *     0 if it read nothing
   */
  void read(Supplier<BufferedImage> shown, Candidate reading);
}
