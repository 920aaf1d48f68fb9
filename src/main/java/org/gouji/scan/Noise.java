package org.gouji.scan;

/** The graininess of the paper of a picture. */
final class Noise {

  private Noise() {}

  /**
   * {@return the standard deviation of the gray levels of plain paper, from the median difference
   * of neighbouring pixels: print is too rare to move a median}
   */
  static double of(GrayImage image) {
    int[] histogram = new int[256];
    int count = 0;
    for (int y = 0; y < image.height(); y += 3) {
      for (int x = 1; x < image.width(); x += 3) {
        int here = image.at(x, y);
        int before = image.at(x - 1, y);
        if (here < 255 || before < 255) {
          histogram[Math.abs(here - before)]++;
          count++;
        }
      }
    }
    // Paper that is white everywhere has no grain; what is left is print.
    if (count < image.width() * image.height() / 45) {
      return 0;
    }
    int below = 0;
    for (int difference = 0; difference < 256; difference++) {
      below += histogram[difference];
      if (below >= count / 2) {
        // The median of |a - b| of two normal variables is 0.954 standard deviations.
        return difference / 0.954;
      }
    }
    return 0;
  }
}
