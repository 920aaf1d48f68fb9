package org.gouji.evaluate;

/** How a field as read stands to the field as printed. */
public enum Standing {
  /** The value is what is printed. */
  RIGHT,
  /** The value is something else. */
  WRONG,
  /** The program says that the report does not print it. */
  MISSING,
  /** The program has no row for it: nobody is asked to look. */
  ABSENT,
  /** The program has a value and the report prints no such field, or it came twice. */
  INVENTED
}
