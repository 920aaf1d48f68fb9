package org.gouji.run;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which pages of a document are read.
 *
 * @param only number of the one page to read, from 1; 0 for all
 * @param leftOut pages that are not read because they broke the program before, each with the code
 *     of what it did. They count as unreadable
 */
public record PageScope(int only, SortedMap<Integer, String> leftOut) {

  /** Every page. */
  public static final PageScope ALL = new PageScope(0, Collections.emptySortedMap());

  public PageScope {
    leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
  }

  /** {@return whether page {@code number} is read} */
  boolean includes(int number) {
    return (only == 0 || only == number) && !leftOut.containsKey(number);
  }
}
