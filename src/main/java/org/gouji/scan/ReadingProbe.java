package org.gouji.scan;

/** Tells how well a line of text can be read: how the scan learns which way is up. */
@FunctionalInterface
public interface ReadingProbe {

  /**
   * {@return how likely the picture shows readable text, 0..1}
   *
   * @param line a tight picture of what may be a line of text
   */
  double legibility(GrayImage line);
}
