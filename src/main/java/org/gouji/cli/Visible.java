package org.gouji.cli;

/** File names on a terminal. */
final class Visible {

  private Visible() {}

  /**
   * {@return {@code name} on one line and without characters that steer a terminal} A file name may
   * hold line breaks and escape sequences.
   */
  static String name(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }
}
