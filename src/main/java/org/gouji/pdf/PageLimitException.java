package org.gouji.pdf;

import java.io.IOException;

/** A page is not read because it holds more than a page may. */
public final class PageLimitException extends IOException {

  private static final long serialVersionUID = 1;

  private final String limit;

  /**
   * @param what what there is too much of, in a word
   * @param asked how much of it there is, as far as was counted
   * @param granted how much there may be
   */
  PageLimitException(String what, long asked, long granted) {
    super(what + " " + asked + " > " + granted);
    this.limit = what + " " + asked + " > " + granted;
  }

  /** {@return what there is too much of, how much there is and may be: {@code pixels 9 > 4}} */
  public String limit() {
    return limit;
  }
}
