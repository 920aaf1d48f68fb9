package org.gouji.narrative;

import java.util.List;

/**
 * What an amount counts, as far as the words tell.
 *
 * @param concepts what it counts; several where they are coordinated (行政复议、行政诉讼); none where the
 *     words name nothing known
 * @param measure the measure that tells, if there is one
 * @param loose whether the words may stand for something nearby
 * @param restricted whether they take out a part: 涉及征地的申请
 * @param unknownWords whether words stand among them that are not understood
 * @param explicit whether the topic is named in the very clause
 */
record Subject(
    List<Concept> concepts,
    java.util.Optional<Measure> measure,
    boolean loose,
    boolean restricted,
    boolean unknownWords,
    boolean explicit) {

  static final Subject NONE =
      new Subject(List.of(), java.util.Optional.empty(), false, false, false, false);

  Subject {
    concepts = List.copyOf(concepts);
  }

  boolean isKnown() {
    return !concepts.isEmpty();
  }

  /** {@return the same of one of its concepts} */
  Subject of(Concept one) {
    return new Subject(List.of(one), measure, loose, restricted, unknownWords, explicit);
  }

  /** {@return the same, said less surely} */
  Subject loosened() {
    return new Subject(concepts, measure, true, restricted, unknownWords, explicit);
  }

  /** {@return the same of a part only} */
  Subject restrictedToo() {
    return new Subject(concepts, measure, loose, true, unknownWords, explicit);
  }

  /**
   * {@return by what it divides what is counted: {@code outcome}, {@code applicant} …; or empty}
   */
  String kind() {
    return measure.map(Measure::kind).orElse("");
  }

  int level() {
    return measure.map(Measure::level).orElse(0);
  }

  String topic() {
    return concepts.isEmpty() ? "" : concepts.get(concepts.size() - 1).topic();
  }

  /** {@return whether it is one concept, of this topic and one of these measures} */
  boolean isOne(String topic, java.util.Collection<String> measures) {
    return concepts.size() == 1
        && concepts.get(0).topic().equals(topic)
        && measures.contains(concepts.get(0).measure());
  }
}
