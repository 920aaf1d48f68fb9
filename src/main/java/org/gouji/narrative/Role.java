package org.gouji.narrative;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a word does in a sentence; each is a list of the lexicon, which says what it is for. */
enum Role {
  /** What is counted: 政府信息公开申请. */
  TOPIC,
  /** What may be counted, where nothing else is spoken of: 申请. */
  WEAK_TOPIC,
  /** What was done with it: 收到, 予以公开. */
  MEASURE,
  NEGATIONS,
  SHORT_NEGATIONS,
  ALL,
  EACH,
  RESPECTIVELY,
  TOGETHER,
  PARTS,
  SHARE,
  RATE,
  CHANGE,
  EARLIER,
  PLANS,
  HOPES,
  PART_OF_YEAR,
  MANY_YEARS,
  ABOUT,
  RESTRICTIONS,
  TIMING,
  CAUSES,
  CONJUNCTIONS,
  CONTINUATIONS,
  GOVERNORS,
  /** Who counts: 全市, 我局. */
  SCOPE,
  FILLERS;

  /** {@return the role of a plain list of the lexicon, which has its name in small letters} */
  static Optional<Role> ofList(String name) {
    return Arrays.stream(values())
        .filter(role -> role != TOPIC && role != WEAK_TOPIC && role != MEASURE && role != SCOPE)
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
