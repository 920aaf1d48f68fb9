package org.gouji.degrade;

/**
 * Noise of the sensor, about normally distributed.
 *
 * @param sigma standard deviation in levels of 255
 */
record SensorNoise(double sigma) implements Effect {

  @Override
  public Picture on(Picture page, Chance chance) {
    int width = page.width();
    return PixelEffect.everywhere(
        page, (rgb, x, y) -> PixelEffect.plus(rgb, sigma * chance.normalAt((long) y * width + x)));
  }
}
