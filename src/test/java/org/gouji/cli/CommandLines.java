package org.gouji.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Gives other packages' tests what the command line knows. */
public final class CommandLines {

  private CommandLines() {}

  /** {@return the long names of the options of all commands} */
  public static List<String> options() {
    CommandSpec program = commandLine().getCommandSpec();
    return Stream.concat(
            Stream.of(program),
            program.subcommands().values().stream().map(CommandLine::getCommandSpec))
        .filter(command -> !command.usageMessage().hidden())
        .flatMap(command -> command.options().stream())
        .filter(option -> !option.hidden())
        .map(option -> option.longestName())
        .distinct()
        .toList();
  }

  /** {@return what is wrong with a command line; empty if it is understood} */
  public static String problem(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.replace("\"", "").split("\\s+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    // A command named in a sentence.
    if (words.size() == 1 && commandLine().getSubcommands().containsKey(words.get(0))) {
      return "";
    }
    try {
      commandLine().parseArgs(words.toArray(String[]::new));
      return "";
    } catch (ParameterException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** {@return all exit codes} */
  public static List<Integer> exitCodes() {
    List<Integer> codes = new ArrayList<>();
    for (Field field : ExitCode.class.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == int.class) {
        try {
          codes.add(field.getInt(null));
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return codes;
  }

  private static CommandLine commandLine() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console console = new Console(nowhere, nowhere, false, Language.ENGLISH);
    return Gouji.commandLine(Wiring.ofProgram(), console, new Gouji());
  }
}
