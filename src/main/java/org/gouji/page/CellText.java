package org.gouji.page;

import java.util.List;
import java.util.Optional;
import org.gouji.geometry.BoundingBox;

/**
 * What is printed in a region of a page.
 *
 * @param text the characters in reading order, lines separated by {@code \n}; empty if nothing is
 *     printed or nothing could be read
 * @param confidence estimated probability that {@code text} is exactly what is printed, 0..1; for
 *     an empty region, that it is empty
 * @param ink whether anything is printed there at all: {@code ink} without text is unreadable, no
 *     ink is blank
 * @param source where the text comes from
 * @param inkBox the extent of what is printed, empty if nothing is
 * @param candidates what each reader proposed, best first; empty for a text layer
 */
public record CellText(
    String text,
    double confidence,
    boolean ink,
    TextSource source,
    Optional<BoundingBox> inkBox,
    List<Candidate> candidates) {

  public CellText {
    candidates = List.copyOf(candidates);
  }

  /** A region without ink. */
  public static CellText blank(double confidence, TextSource source) {
    return new CellText("", confidence, false, source, Optional.empty(), List.of());
  }
}
