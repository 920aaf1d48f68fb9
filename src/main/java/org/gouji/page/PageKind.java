package org.gouji.page;

/** How a page was read. */
public enum PageKind {
  /** From a sound text layer and vector rulings. */
  BORN_DIGITAL,
  /** From its picture. */
  SCANNED
}
