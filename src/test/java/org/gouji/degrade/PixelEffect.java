package org.gouji.degrade;

/** An effect on each pixel by itself. */
@FunctionalInterface
interface PixelEffect {

  /**
   * {@return the pixel afterwards}
   *
   * @param rgb {@code 0xRRGGBB}
   * @param x column
   * @param y row
   */
  int on(int rgb, int x, int y);

  /** Changes every pixel of {@code page}. */
  static Picture everywhere(Picture page, PixelEffect effect) {
    int[] rgb = page.rgb();
    for (int y = 0, i = 0; y < page.height(); y++) {
      for (int x = 0; x < page.width(); x++, i++) {
        rgb[i] = effect.on(rgb[i] & 0xFFFFFF, x, y);
      }
    }
    return page;
  }

  /** {@return the pixel with each of its colours multiplied} */
  static int times(int rgb, double red, double green, double blue) {
    return Picture.rgb(
        ((rgb >> 16) & 0xFF) * red, ((rgb >> 8) & 0xFF) * green, (rgb & 0xFF) * blue);
  }

  /** {@return the pixel with the same added to each of its colours} */
  static int plus(int rgb, double level) {
    return Picture.rgb(
        ((rgb >> 16) & 0xFF) + level, ((rgb >> 8) & 0xFF) + level, (rgb & 0xFF) + level);
  }
}
