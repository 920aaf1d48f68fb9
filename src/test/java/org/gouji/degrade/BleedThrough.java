package org.gouji.degrade;

/**
 * Print of the other side that shows through thin paper. The other side is taken to look like this
 * one, mirrored and a little out of place.
 *
 * @param strength how dark black shines through, as a share of black
 */
record BleedThrough(double strength) implements Effect {

  private static final double BLUR = 1.5;

  @Override
  public Picture on(Picture page, Chance chance) {
    Picture reverse = mirrored(page, chance);
    int[] other = new Blur(BLUR).on(reverse, chance).rgb();
    return PixelEffect.everywhere(
        page,
        (rgb, x, y) -> {
          int behind = other[y * page.width() + x];
          double light = 1 - strength * (255 - Picture.luma(behind)) / 255;
          return PixelEffect.times(rgb, light, light, light);
        });
  }

  private static Picture mirrored(Picture page, Chance chance) {
    double right = page.pixels(chance.eitherSign(1, 6));
    double down = page.pixels(chance.eitherSign(1, 6));
    return Warp.of(
        page,
        (x, y, from) -> {
          from[0] = page.width() - 1 - x + right;
          from[1] = y + down;
        },
        0xFFFFFF);
  }
}
