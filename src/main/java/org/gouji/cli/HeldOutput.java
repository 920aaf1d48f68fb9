package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.output.LockHolder;
import org.gouji.output.OutputFolder;

/** Says that another run holds the output folder, and which one. */
final class HeldOutput {

  private HeldOutput() {}

  /** {@return the exit code} */
  static int tell(Console console, Path output) throws IOException {
    Optional<LockHolder> holder = OutputFolder.holder(output);
    console.warn(
        "error.held",
        output.toString(),
        Long.toString(holder.map(LockHolder::pid).orElse(0L)),
        holder.map(LockHolder::host).orElse("?"),
        holder.map(LockHolder::since).orElse("?"));
    return ExitCode.OUTPUT_HELD;
  }
}
