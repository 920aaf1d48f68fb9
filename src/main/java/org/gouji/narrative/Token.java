package org.gouji.narrative;

import java.util.Optional;
import java.util.Set;

/** A piece of a sentence. */
sealed interface Token {

  /** {@return its text} */
  String text();

  /** {@return whether it is a word that does this} */
  default boolean is(Role role) {
    return word().filter(word -> word.role() == role).isPresent();
  }

  /** {@return whether it is a word that does one of these} */
  default boolean isAny(Set<Role> roles) {
    return word().filter(word -> roles.contains(word.role())).isPresent();
  }

  /** {@return the word of the lexicon, if it is one} */
  default Optional<Word> word() {
    return Optional.empty();
  }

  /** A word of the lexicon. */
  record Known(Word known) implements Token {
    @Override
    public String text() {
      return known.text();
    }

    @Override
    public Optional<Word> word() {
      return Optional.of(known);
    }
  }

  /** An amount. */
  record Figure(String text, Amount amount) implements Token {}

  /** A year that is not the reporting year. */
  record OtherYear(String text, int year) implements Token {}

  /** A mark that ends a clause, opens or closes a bracket, or stands between items of a list. */
  record Mark(String text, Stop stop) implements Token {}

  /** A character that no word of the lexicon covers. */
  record Unknown(String text) implements Token {}

  /** What a mark does. */
  enum Stop {
    /** ， */
    COMMA,
    /** ；：。 */
    CLAUSE,
    /** 、 */
    LIST,
    /** （ */
    OPEN,
    /** ） */
    CLOSE
  }
}
