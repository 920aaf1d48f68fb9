package org.gouji.narrative;

/**
 * A word of the lexicon.
 *
 * @param text as it is written
 * @param role what it does
 * @param id the topic or measure it stands for, the kind of scope; empty for other roles
 * @param level the level of an area (省, 县) of a scope; empty for other words
 * @param loose whether it may stand for something nearby as well
 */
record Word(String text, Role role, String id, String level, boolean loose) {

  static Word of(String text, Role role) {
    return new Word(text, role, "", "", false);
  }
}
