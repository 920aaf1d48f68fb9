package org.gouji.spark;

import java.io.Serializable;

/**
 * An input file.
 *
 * @param uri where it is
 * @param sourceFile its name in the output, as {@link org.gouji.run.InputFile} has it
 * @param length bytes
 * @param modified milliseconds since 1970
 */
record ListedFile(String uri, String sourceFile, long length, long modified)
    implements Serializable {}
