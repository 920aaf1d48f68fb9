package org.gouji.output;

import org.gouji.message.Language;

/**
 * A problem with a document, as data.
 *
 * @param code stable code
 * @param detail what exactly, for {@code {0}} of the sentence {@code problem.<code>}: a page
 *     number, an expectation; may be empty
 */
public record Problem(ProblemCode code, String detail) {

  /** {@return the sentence that tells the user what is wrong and what to do} */
  public String say(Language language) {
    return language.say("problem." + code.code(), detail);
  }
}
