package org.gouji.narrative;

import java.math.BigDecimal;

/**
 * A unit.
 *
 * @param printed as it is written, 亿元
 * @param name the unit in which amounts are given, 万元
 * @param factor what the printed figure is multiplied by for that
 * @param kind what it measures
 */
record Unit(String printed, String name, BigDecimal factor, UnitKind kind) {}
