package org.gouji.page;

import org.gouji.geometry.BoundingBox;

/**
 * A line of running text.
 *
 * @param text its characters in reading order, single spaces where the gap is wide
 * @param box its extent
 * @param confidence estimated probability that a character of it is right, 0..1
 */
public record TextLine(String text, BoundingBox box, double confidence) {}
