package org.gouji.page;

import java.util.Locale;

/** How a text was obtained. */
public enum TextSource {
  /** From the text layer of the PDF. */
  TEXT,
  /** Read from a picture. */
  OCR,
  /** Decided by a person. */
  ANALYST;

  /** {@return the word used in {@code fields.csv}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
