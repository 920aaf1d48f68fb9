package org.gouji.degrade;

/**
 * Rulings with pieces missing here and there, as a bad threshold or worn toner leaves them.
 *
 * @param missing share of their length that is missing
 */
record BrokenRulings(double missing) implements Effect {

  /** Pieces are missing in this length or a multiple of it. */
  private static final double PIECE_MILLIMETRES = 1.5;

  @Override
  public Picture on(Picture page, Chance chance) {
    double piece = page.pixels(PIECE_MILLIMETRES);
    return PrintedRulings.wear(
        page,
        (ruling, along) -> {
          long place = ((long) ruling << 32) + (long) (along / piece);
          return (chance.bitsAt(place) >>> 40) * 0x1p-24 < missing ? 0 : 1;
        });
  }
}
