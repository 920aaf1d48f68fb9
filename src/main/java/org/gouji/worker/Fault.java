package org.gouji.worker;

import org.gouji.output.ProblemCode;

/** What ended an attempt to read a document. */
enum Fault {
  /** The process ended by itself: a signal, an exit. */
  CRASHED(ProblemCode.CRASHED),
  /** It took longer than it may. */
  TIMEOUT(ProblemCode.TIMEOUT),
  OUT_OF_MEMORY(ProblemCode.OUT_OF_MEMORY),
  /** An error of the program that the worker survived. */
  INTERNAL(ProblemCode.INTERNAL),
  /** The file cannot be opened any more. */
  FILE_UNREADABLE(ProblemCode.FILE_UNREADABLE),
  /** The file is another one than at the beginning. */
  FILE_CHANGED(ProblemCode.FILE_CHANGED),
  /** The result cannot be written; nothing that the document could be blamed for. */
  RESULT_UNWRITABLE(ProblemCode.INTERNAL);

  private final ProblemCode code;

  Fault(ProblemCode code) {
    this.code = code;
  }

  ProblemCode code() {
    return code;
  }

  /**
   * {@return whether it may have been chance, or the state of a worker, which is of no use any
   * more}
   */
  boolean isEndOfWorker() {
    return this == CRASHED || this == TIMEOUT || this == OUT_OF_MEMORY;
  }

  /** {@return whether other pages may be read without the one that did it} */
  boolean isOfAPage() {
    return isEndOfWorker() || this == INTERNAL;
  }
}
