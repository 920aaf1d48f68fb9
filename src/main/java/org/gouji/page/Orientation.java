package org.gouji.page;

/** The two directions in which a form is ruled. */
public enum Orientation {
  HORIZONTAL,
  VERTICAL
}
