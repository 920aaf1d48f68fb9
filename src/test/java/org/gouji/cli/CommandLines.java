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
import picocli.CommandLine.ParameterException;

/** Gives other packages' tests what the command line knows. */
public final class CommandLines {

  private CommandLines() {}

  /** {@return the long names of the options of all commands} */
  public static List<String> options() {
    return commands(commandLine())
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden())
        .flatMap(command -> command.options().stream())
        .filter(option -> !option.hidden())
        .map(option -> option.longestName())
        .distinct()
        .toList();
  }

  /** A command and all below it. */
  private static Stream<CommandLine> commands(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(CommandLines::commands));
  }

  /** {@return what is wrong with a command line; empty if it is understood} */
  public static String problem(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.replace("\"", "").split("\\s+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    if (isName(words)) {
      return "";
    }
    try {
      commandLine().parseArgs(words.toArray(String[]::new));
      return "";
    } catch (ParameterException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Whether it is a command named in a sentence. */
  private static boolean isName(List<String> words) {
    CommandLine command = commandLine();
    for (String word : words) {
      CommandLine next = command.getSubcommands().get(word);
      if (next == null) {
        return false;
      }
      command = next;
    }
    return !words.isEmpty();
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
