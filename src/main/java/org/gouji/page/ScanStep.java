package org.gouji.page;

import java.util.Locale;

/** What the picture of a page goes through before it is read, in this order. */
public enum ScanStep {
  /** The page as displayed: the scanner's own pixels where it is one image. */
  ORIGINAL,
  /** Red marks taken out, gray levels, not larger than the readers need. */
  GRAY,
  /** Light evened: white paper. */
  EVEN,
  /** Turned by quarter turns until its lines read. */
  UPRIGHT,
  /**
   * Skew, perspective and curl taken out; grain smoothed if there is much. The readers see this.
   */
  STRAIGHT,
  /** The picture that lines are sought in, with the rulings found. */
  RULINGS,
  /** The straight picture with the marks that are taken for print: no rulings, no speckle. */
  PRINT;

  /** {@return the name in files and messages} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
