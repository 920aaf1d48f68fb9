package org.gouji.degrade;

/**
 * Light from one side and the soft edge of a shadow across the page.
 *
 * @param drop how much darker the darkest place is, as a share of the brightness
 */
record UnevenLight(double drop) implements Effect {

  @Override
  public Picture on(Picture page, Chance chance) {
    double angle = chance.between(0, 2 * Math.PI);
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double shadowAngle = chance.between(0, 2 * Math.PI);
    double shadowCos = Math.cos(shadowAngle);
    double shadowSin = Math.sin(shadowAngle);
    double edge = chance.between(-0.3, 0.3);
    double softness = chance.between(0.03, 0.15);
    return PixelEffect.everywhere(
        page,
        (rgb, x, y) -> {
          double u = (double) x / page.width() - 0.5;
          double v = (double) y / page.height() - 0.5;
          double slope = 0.5 + 0.7 * (u * cos + v * sin);
          double shadow = 1 / (1 + Math.exp((edge - u * shadowCos - v * shadowSin) / softness));
          double light = 1 - drop * (0.5 * slope + 0.5 * shadow);
          return PixelEffect.times(rgb, light, light, light);
        });
  }
}
