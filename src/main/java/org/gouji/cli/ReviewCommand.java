package org.gouji.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gouji review}: what people decide about fields. */
@Command(name = "review", sortOptions = false)
final class ReviewCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private ReviewCommand() {}

  static CommandLine with(Wiring wiring, Console console) {
    Clock clock = Clock.systemUTC();
    CommandLine review = new CommandLine(new ReviewCommand());
    review.addSubcommand("apply", new ReviewApplyCommand(wiring, console, clock));
    review.addSubcommand("status", new ReviewStatusCommand(console));
    review.addSubcommand("undo", new ReviewUndoCommand(console, clock));
    return review;
  }

  /** Without one of its commands there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }
}
