package org.gouji.degrade;

/**
 * Worn toner on grey paper: ink is not black and paper is not white.
 *
 * @param kept share of the contrast that is left
 */
record LowContrast(double kept) implements Effect {

  private static final double PAPER = 232;

  @Override
  public Picture on(Picture page, Chance chance) {
    double least = PAPER * (1 - kept);
    return PixelEffect.everywhere(
        page,
        (rgb, x, y) -> PixelEffect.plus(PixelEffect.times(rgb, scale(), scale(), scale()), least));
  }

  private double scale() {
    return PAPER * kept / 255;
  }
}
