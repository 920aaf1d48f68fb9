package org.gouji.degrade;

/**
 * Rulings printed as dashes.
 *
 * @param gaps share of their length between the dashes
 */
record DashedRulings(double gaps) implements Effect {

  private static final double PERIOD_MILLIMETRES = 1.8;

  @Override
  public Picture on(Picture page, Chance chance) {
    double period = page.pixels(PERIOD_MILLIMETRES);
    return PrintedRulings.wear(page, (ruling, along) -> along % period < gaps * period ? 0 : 1);
  }
}
