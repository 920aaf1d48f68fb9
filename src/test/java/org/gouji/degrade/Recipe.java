package org.gouji.degrade;

import java.util.List;

/**
 * How the pages of one report are scanned.
 *
 * @param dpi resolution, pixels per inch
 * @param steps what is done to each page
 * @param encoding how pages are written
 */
record Recipe(double dpi, PageSteps steps, Encoding encoding) {

  /** What is done to one page; another page of the same report lies differently on the glass. */
  @FunctionalInterface
  interface PageSteps {

    /**
     * {@return the effects in order}
     *
     * @param page draws what differs from page to page
     */
    List<Effect> of(Chance page);
  }
}
