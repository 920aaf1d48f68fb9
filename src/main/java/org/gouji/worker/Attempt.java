package org.gouji.worker;

/** How one attempt to read a document, or a page of it, ended. */
sealed interface Attempt {

  /** The document was read, and its result written if one was asked for. */
  record Read() implements Attempt {}

  /**
   * It was not.
   *
   * @param pages number of pages of the document, 0 if not known
   * @param detail what exactly, in a few words
   * @param log what the worker said, for developers
   */
  record Failed(Fault fault, int pages, String detail, String log) implements Attempt {}
}
