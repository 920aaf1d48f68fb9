package org.gouji.run;

/**
 * One line of {@code gouji doctor}.
 *
 * @param name what was looked at, a few words in the user's language
 * @param ok whether it is fine
 * @param detail what was found, and what to do if it is not fine
 */
public record HealthFinding(String name, boolean ok, String detail) {}
