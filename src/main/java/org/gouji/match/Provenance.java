package org.gouji.match;

import org.gouji.geometry.BoundingBox;

/**
 * Where a field was read.
 *
 * @param page page number from 1
 * @param box the cell on the page as displayed
 */
public record Provenance(int page, BoundingBox box) {}
