package org.gouji.degrade;

/**
 * Lamp light on the page: warm or cold.
 *
 * @param share how far red and blue are apart, as a share of the brightness
 */
record ColourCast(double share) implements Effect {

  @Override
  public Picture on(Picture page, Chance chance) {
    double warmth = chance.eitherSign(share / 2, share) / 2;
    return PixelEffect.everywhere(
        page, (rgb, x, y) -> PixelEffect.times(rgb, 0.96 + warmth, 0.96, 0.96 - warmth));
  }
}
