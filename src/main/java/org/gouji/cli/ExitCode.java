package org.gouji.cli;

/** Exit codes, as docs/OUTPUT.md states them. */
final class ExitCode {

  static final int DONE = 0;

  /** The program failed. */
  static final int FAILED = 1;

  /** It was called in a way it does not know. */
  static final int USAGE = 2;

  /** Done; some documents could not be read, and are named. */
  static final int SOME_DOCUMENTS_FAILED = 3;

  /** Done; some rows of decisions were refused, and are named. */
  static final int SOME_REFUSED = 3;

  /** Another run holds the output folder. */
  static final int OUTPUT_HELD = 4;

  /** Stopped by the user (128 + SIGINT). */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
