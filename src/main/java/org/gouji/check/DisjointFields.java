package org.gouji.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields that belong together, directly or through others (union-find). */
final class DisjointFields {

  private final Map<String, String> parents = new LinkedHashMap<>();

  /** Puts the fields into one group. */
  void join(Collection<String> fields) {
    String first = null;
    for (String field : fields) {
      String root = root(field);
      if (first == null) {
        first = root;
      } else {
        parents.put(root, first);
      }
    }
  }

  /** {@return a field that stands for the group of {@code field}, the same for all of the group} */
  String root(String field) {
    String parent = parents.computeIfAbsent(field, it -> it);
    while (!parent.equals(parents.getOrDefault(parent, parent))) {
      parent = parents.getOrDefault(parent, parent);
    }
    return parent;
  }

  /** {@return all fields} */
  Set<String> fields() {
    return Set.copyOf(parents.keySet());
  }

  /** {@return the groups, each in the order in which its fields came} */
  Collection<List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    parents
        .keySet()
        .forEach(each -> groups.computeIfAbsent(root(each), it -> new ArrayList<>()).add(each));
    return groups.values();
  }
}
