package org.gouji.narrative;

/** A file of words or concepts does not say what it must; the message names the file and place. */
final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LexiconException(String message) {
    super(message);
  }
}
