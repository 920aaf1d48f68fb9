package org.gouji.review;

import java.nio.file.Path;

/**
 * A picture that is to be made.
 *
 * @param sourceFile of the document
 * @param page number from 1
 * @param picture where it goes; its folder may not exist yet
 */
public record WantedPicture(String sourceFile, int page, Path picture) {}
