package org.gouji.narrative;

import java.util.List;
import org.gouji.message.Sentence;

/**
 * Something that running text counts.
 *
 * @param id {@code <topic>.<measure>}
 * @param name its name in the output
 * @param fields fields whose figures add up to it, over all forms; {@code *} stands for any ending
 *     of a part
 * @param near other counts that the same words may mean: ids of concepts, added and subtracted
 * @param firmness whether the words name just this
 * @param within whether it is only a part of what the fields hold
 */
record Concept(
    String id,
    Sentence name,
    List<String> fields,
    List<String> near,
    Firmness firmness,
    boolean within) {

  /** Whether the words for it name just what the fields hold. */
  enum Firmness {
    ALWAYS,
    /** Only where none is stated: 没有收到行政复议案件. */
    ZERO,
    NEVER
  }

  Concept {
    fields = List.copyOf(fields);
    near = List.copyOf(near);
  }

  String topic() {
    return id.substring(0, id.indexOf('.'));
  }

  String measure() {
    return id.substring(id.indexOf('.') + 1);
  }
}
