package org.gouji.run;

import java.io.IOException;

/** Reading documents is not possible any more, whichever they are. */
public final class RunStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final IOException reason;

  /**
   * @param reason why
   */
  public RunStoppedException(IOException reason) {
    super(reason);
    this.reason = reason;
  }

  /** {@return why} */
  public IOException reason() {
    return reason;
  }
}
