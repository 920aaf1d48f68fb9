package org.gouji.worker;

import java.nio.file.Path;

/**
 * A page to make a picture of.
 *
 * @param file where the document is; its name may be of any bytes
 * @param sourceFile its name in the output
 * @param sha256 hash of the bytes that are expected there, 64 hex digits
 * @param page number from 1
 * @param picture where the picture goes, by rename
 */
public record PictureTask(Path file, String sourceFile, String sha256, int page, Path picture) {}
