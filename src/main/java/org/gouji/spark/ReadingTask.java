package org.gouji.spark;

import java.io.Serializable;

/**
 * A document that an executor is to read.
 *
 * @param file where it is
 * @param sha256 of its content
 * @param empty whether it has no bytes
 */
record ReadingTask(ListedFile file, String sha256, boolean empty) implements Serializable {}
