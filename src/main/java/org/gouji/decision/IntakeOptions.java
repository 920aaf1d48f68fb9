package org.gouji.decision;

/**
 * How decisions are taken.
 *
 * @param analyst who decided where a row does not say; may be empty
 * @param unusual whether figures are taken that the form does not allow, because a report really
 *     prints them
 * @param dry whether only to say what would be taken
 */
public record IntakeOptions(String analyst, boolean unusual, boolean dry) {}
