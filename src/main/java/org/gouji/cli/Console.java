package org.gouji.cli;

import java.io.PrintWriter;
import org.gouji.message.Language;

/**
 * Where the program speaks to its user.
 *
 * @param out results
 * @param err progress and problems
 * @param terminal whether {@code err} is a terminal, on which a line can be written over
 * @param language in which language
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal, Language language) {

  /** Prints a sentence to {@code out}. */
  void tell(String key, Object... arguments) {
    out.println(language.say(key, arguments));
    out.flush();
  }

  /** Prints a sentence to {@code err}. */
  void warn(String key, Object... arguments) {
    err.println(language.say(key, arguments));
    err.flush();
  }
}
