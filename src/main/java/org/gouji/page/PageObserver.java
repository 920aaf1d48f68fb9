package org.gouji.page;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Supplier;
import org.gouji.geometry.BoundingBox;

/**
 * Is shown what happens to a page while it is read from its picture, for people who ask why it was
 * read so. Pictures and places are made only when they are asked for, so that looking away costs
 * nothing. Whatever an observer does changes nothing of the reading.
 */
public interface PageObserver {

  /** Takes no notice. */
  PageObserver NONE =
      new PageObserver() {
        @Override
        public void step(
            ScanStep step, Supplier<BufferedImage> picture, Supplier<List<BoundingBox>> found) {
          // Nobody looks.
        }

        @Override
        public CellObserver cell(BoundingBox region, Supplier<BufferedImage> picture) {
          return CellObserver.NONE;
        }
      };

  /**
   * The picture has come to a step.
   *
   * @param picture as it is then; the observer does not change it
   * @param found what this step found on it, in pixels of the picture
   */
  void step(ScanStep step, Supplier<BufferedImage> picture, Supplier<List<BoundingBox>> found);

  /**
   * A cell is about to be read; the same cell may be read once more, as words.
   *
   * @param region the cell, in points of the straightened page
   * @param picture the cell cut out of the straight picture
   * @return who is told what the readers say; who is told nothing has seen a cell without print
   */
  CellObserver cell(BoundingBox region, Supplier<BufferedImage> picture);
}
