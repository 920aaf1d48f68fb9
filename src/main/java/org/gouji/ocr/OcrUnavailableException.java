package org.gouji.ocr;

/** A reader cannot be had on this machine: a library, a model or tessdata is missing or broken. */
public final class OcrUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OcrUnavailableException(String message) {
    super(message);
  }

  OcrUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
