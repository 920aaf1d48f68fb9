package org.gouji.pdf;

/** What a page's text layer is worth. */
public enum TextLayer {
  /** Visible characters with a plausible meaning: read it. */
  SOUND,
  /** Nothing is printed on the page. */
  BLANK_PAGE,
  /** No visible characters, but a picture or outlines: read the picture. */
  NONE,
  /**
   * Only characters that nobody sees, laid under or over a picture by some OCR: read the picture.
   */
  HIDDEN,
  /**
   * Characters whose meaning is lost or false, as from a broken ToUnicode table: read the picture.
   */
  GARBLED;

  /** {@return whether the page must be read from its picture} */
  public boolean needsPicture() {
    return this == NONE || this == HIDDEN || this == GARBLED;
  }
}
