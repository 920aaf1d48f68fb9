package org.gouji.match;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Lines of text that are read only as far as they are looked at: on a scan each costs time. */
final class ReadAhead {

  private final Iterator<String> rest;
  private final List<String> read = new ArrayList<>();

  ReadAhead(Stream<String> lines) {
    this.rest = lines.iterator();
  }

  /** {@return whether there is a line of this number, from 0} */
  boolean has(int line) {
    while (read.size() <= line && rest.hasNext()) {
      read.add(rest.next());
    }
    return read.size() > line;
  }

  /** {@return the lines from {@code first} to {@code last}, both included, as one} */
  String joined(int first, int last) {
    return String.join("", read.subList(first, last + 1));
  }

  /** {@return all lines as one} */
  String all() {
    rest.forEachRemaining(read::add);
    return String.join("", read);
  }
}
