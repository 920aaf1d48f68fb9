package org.gouji.worker;

/** What went wrong in a worker, for the log; the stack is the worker's and part of the message. */
final class WorkerFault extends Exception {

  private static final long serialVersionUID = 1;

  WorkerFault(String message) {
    super(message, null, false, false);
  }
}
