package org.gouji.degrade;

/** How the scanner writes a page. */
sealed interface Encoding {

  /**
   * JPEG, grey where the page has no colour.
   *
   * @param quality 0..1
   */
  record Jpeg(double quality) implements Encoding {}

  /** CCITT group 4 (ITU-T T.6): black and white. */
  record FaxG4() implements Encoding {}

  /** Flate: nothing is lost. */
  record Flate() implements Encoding {}
}
