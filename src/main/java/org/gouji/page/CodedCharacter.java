package org.gouji.page;

import org.gouji.geometry.BoundingBox;

/**
 * A character of a text layer that is not believed.
 *
 * @param meant the character of a figure that its code means although the page shows an empty box;
 *     empty for every other character
 * @param box its place on the page as displayed, in points
 */
public record CodedCharacter(String meant, BoundingBox box) {}
