package org.gouji.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code gouji prepare}: makes the archive that shortens the start, see {@link ClassArchive}. */
@Command(name = "prepare", sortOptions = false)
final class PrepareCommand implements Callable<Integer> {

  private final Wiring wiring;
  private final Console console;

  PrepareCommand(Wiring wiring, Console console) {
    this.wiring = wiring;
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    return wiring.quickStart().now(console);
  }
}
