package org.gouji.degrade;

/**
 * Rulings printed in grey, or hair lines that the printer hardly shows.
 *
 * @param kept share of their ink that is left
 */
record FaintRulings(double kept) implements Effect {

  @Override
  public Picture on(Picture page, Chance chance) {
    return PrintedRulings.wear(page, (ruling, along) -> kept);
  }
}
