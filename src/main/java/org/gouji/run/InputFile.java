package org.gouji.run;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.output.Problem;

/**
 * A file that a run has to account for: it ends as a row of {@code reports.csv}.
 *
 * @param path where it is
 * @param sourceFile its name in the output: relative to the input folder, {@code /} separators, NFC
 * @param problem why it cannot even be opened, if so
 */
public record InputFile(Path path, String sourceFile, Optional<Problem> problem) {}
