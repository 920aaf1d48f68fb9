package org.gouji.degrade;

/**
 * A scanner that knows black and white only.
 *
 * @param level brightness from which a pixel is white; low ones break thin lines, high ones fill
 *     characters
 */
record Threshold(int level) implements Effect {

  @Override
  public Picture on(Picture page, Chance chance) {
    return PixelEffect.everywhere(
        page, (rgb, x, y) -> Picture.luma(rgb) < level ? 0x000000 : 0xFFFFFF);
  }
}
