/**
 * The command line: {@code gouji extract}, {@code inspect}, {@code doctor}. Enter at {@link
 * org.gouji.cli.Gouji}. The only importer of picocli.
 */
@NullMarked
package org.gouji.cli;

import org.jspecify.annotations.NullMarked;
