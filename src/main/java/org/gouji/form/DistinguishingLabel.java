package org.gouji.form;

/**
 * A label that only one of several forms has.
 *
 * @param label the label
 * @param distance how far it is from the nearest label of the other forms, above 0 and at most 1: 1
 *     shares no character with any, 0.13 is 第二十条第（九）项 beside 第二十条第（八）项. A label read by eye or
 *     machine with a few wrong characters still tells the forms apart only if this is large.
 */
public record DistinguishingLabel(Label label, double distance) {}
