package org.gouji.form;

import java.util.Collection;
import java.util.List;

/**
 * Names one id, or with a star at the end every id that begins so: {@code denied_*}.
 *
 * @param node where it is written
 * @param pattern as it is written
 */
record IdPattern(FormNode node, String pattern) {

  static IdPattern of(FormNode node) {
    return new IdPattern(node, node.text());
  }

  /** {@return those of the ids that it names, in their order} */
  List<String> in(Collection<String> ids) {
    if (!pattern.endsWith("*")) {
      return ids.stream().filter(pattern::equals).toList();
    }
    String start = pattern.substring(0, pattern.length() - 1);
    return ids.stream().filter(id -> id.startsWith(start)).toList();
  }

  /**
   * {@return those of the ids that it names, in their order}
   *
   * @throws FormDefinitionException if there are none
   */
  List<String> among(Collection<String> ids) {
    List<String> named = in(ids);
    if (named.isEmpty()) {
      throw node.error("unknown id '" + pattern + "'");
    }
    return named;
  }
}
