package org.gouji.degrade;

/**
 * Dust and drop-outs: single pixels, and some spots of two by two, that are black or white.
 *
 * @param share of the pixels
 */
record SaltAndPepper(double share) implements Effect {

  private static final int BLACK = 0x101010;
  private static final int WHITE = 0xFFFFFF;

  @Override
  public Picture on(Picture page, Chance chance) {
    int[] rgb = page.rgb();
    int width = page.width();
    long spots = Math.round(share * rgb.length / 1.75);
    for (long spot = 0; spot < spots; spot++) {
      int x = chance.below(width - 1);
      int y = chance.below(page.height() - 1);
      int colour = chance.happens(0.5) ? BLACK : WHITE;
      int at = y * width + x;
      rgb[at] = colour;
      if (chance.happens(0.25)) {
        rgb[at + 1] = colour;
        rgb[at + width] = colour;
        rgb[at + width + 1] = colour;
      }
    }
    return page;
  }
}
