package org.gouji.degrade;

/** A scanner without colour. */
record Grey() implements Effect {

  @Override
  public Picture on(Picture page, Chance chance) {
    return PixelEffect.everywhere(page, (rgb, x, y) -> Picture.luma(rgb) * 0x010101);
  }
}
