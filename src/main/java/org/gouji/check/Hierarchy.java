package org.gouji.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which authorities stand below which.
 *
 * @param children names of the authorities below, by the name of the one above; in the order given
 */
public record Hierarchy(Map<String, List<String>> children) {

  /** Nobody stands below anybody. */
  public static final Hierarchy NONE = new Hierarchy(Map.of());

  public Hierarchy {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    children.forEach((parent, its) -> copy.put(parent, List.copyOf(its)));
    children = Collections.unmodifiableMap(copy);
  }
}
