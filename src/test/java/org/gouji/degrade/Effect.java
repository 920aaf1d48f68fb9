package org.gouji.degrade;

/** Something that happens to a page between printing and the scanner's file. */
@FunctionalInterface
interface Effect {

  /**
   * {@return the page afterwards} It may be {@code page} itself, changed.
   *
   * @param chance draws what is not determined by the effect's strength
   */
  Picture on(Picture page, Chance chance);
}
