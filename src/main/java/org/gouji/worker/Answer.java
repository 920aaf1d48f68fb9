package org.gouji.worker;

/**
 * What a worker says, one line each.
 *
 * @param id of the request, 0 before the first
 * @param kind what it says
 * @param pages number of pages, with {@link Kind#OPENED}
 * @param fault name of a {@link Fault}, with {@link Kind#FAILED}
 * @param detail of the fault, short
 * @param trace of the fault, cut to what a line may hold
 */
record Answer(long id, Kind kind, int pages, String fault, String detail, String trace) {

  enum Kind {
    /** The worker waits for its first request. */
    READY,
    /** The document is open. */
    OPENED,
    /** It is read, and the result written. */
    DONE,
    FAILED
  }

  static Answer of(long id, Kind kind, int pages) {
    return new Answer(id, kind, pages, "", "", "");
  }

  static Answer failed(long id, Fault fault, String detail, String trace) {
    return new Answer(id, Kind.FAILED, 0, fault.name(), detail, trace);
  }
}
