package org.gouji.worker;

import java.nio.file.Path;

/**
 * A document to read.
 *
 * @param file where it is; its name may be of any bytes
 * @param sourceFile its name in the output
 * @param sha256 hash of the bytes that are expected there, 64 hex digits
 * @param resultFile where the result goes, by rename; its folder exists
 */
public record DocumentTask(Path file, String sourceFile, String sha256, Path resultFile) {}
