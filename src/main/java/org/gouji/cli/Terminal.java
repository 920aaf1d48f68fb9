package org.gouji.cli;

/** Whether the user looks at a terminal. */
final class Terminal {

  /** Set by the launcher, which can ask of standard error alone; Java cannot. */
  private static final String PROPERTY = "gouji.terminal";

  /** From this version on, Java has a console object without a terminal too. */
  private static final int CONSOLE_SAYS_NOTHING = 22;

  private Terminal() {}

  static boolean isThere() {
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    String told = System.getProperty(PROPERTY, "");
    return !dumb && (told.isEmpty() ? hasConsole() : told.equals("true"));
  }

  @SuppressWarnings("SystemConsoleNull") // asked only of the versions where it tells
  private static boolean hasConsole() {
    return Runtime.version().feature() < CONSOLE_SAYS_NOTHING && System.console() != null;
  }
}
