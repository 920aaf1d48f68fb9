package org.gouji.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.message.Language;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and where its help is. */
final class UsageProblems implements IParameterExceptionHandler {

  private final Console console;

  UsageProblems(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandSpec command = problem.getCommandLine().getCommandSpec();
    console.err().println(sentence(problem));
    console.warn("usage.help", command.qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private String sentence(ParameterException problem) {
    Language language = console.language();
    if (problem instanceof InputProblem input) {
      return language.say(input.key(), input.path(), input.detail());
    }
    // Something like -x.pdf is not understood as a file, and then the input is missing too.
    List<String> notUnderstood = problem.getCommandLine().getUnmatchedArguments();
    if (!notUnderstood.isEmpty()) {
      return language.say("usage.unknown", String.join(" ", notUnderstood));
    }
    if (problem instanceof MissingParameterException missing) {
      return language.say(
          "usage.missing",
          missing.getMissing().stream().map(UsageProblems::name).collect(Collectors.joining(", ")));
    }
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return language.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    ArgSpec argument = problem.getArgSpec();
    return argument == null
        ? language.say("usage.no_command")
        : language.say("usage.invalid", name(argument), String.valueOf(problem.getValue()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
