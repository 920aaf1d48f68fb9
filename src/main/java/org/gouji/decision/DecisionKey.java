package org.gouji.decision;

/**
 * What a decision is about: a field of a document's content. Where the file lies and how it is
 * called does not matter, nor which version of the program read it.
 *
 * @param documentId first 16 hex digits of the SHA-256 of the document's bytes
 * @param field id of the field
 */
public record DecisionKey(String documentId, String field) {}
