package org.gouji.output;

/**
 * A problem with a document, as data.
 *
 * @param code stable code
 * @param detail what exactly, for {@code {0}} of the sentence {@code problem.<code>}: a page
 *     number, an expectation; may be empty
 */
public record Problem(ProblemCode code, String detail) {}
