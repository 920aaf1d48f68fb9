package org.gouji.decision;

/**
 * A field as {@code fields.csv} states it.
 *
 * @param key which field of which content
 * @param sourceFile where the document is
 * @param layout the form
 * @param reading what the program read, or what was decided about it
 * @param decided whether a person decided it
 */
record CurrentField(
    DecisionKey key, String sourceFile, String layout, MachineReading reading, boolean decided) {}
