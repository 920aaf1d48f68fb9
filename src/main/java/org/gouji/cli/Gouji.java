package org.gouji.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gouji.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. */
@Command(name = "gouji", versionProvider = ProgramVersion.class, sortOptions = false)
public final class Gouji implements Runnable {

  private static final String EXTRACT = "extract";

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Read by {@link SpokenLanguage} before parsing; declared here so that it is checked. */
  @Option(
      names = SpokenLanguage.OPTION,
      paramLabel = "zh|en",
      descriptionKey = "option.lang",
      converter = SpokenLanguage.class,
      scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private Language language = Language.ENGLISH;

  @Option(names = "--verbose", descriptionKey = "option.verbose", scope = ScopeType.INHERIT)
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help",
      scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean version;

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }

  boolean isVerbose() {
    return verbose;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Console console =
        new Console(
            writer(System.out),
            writer(System.err),
            Terminal.isThere(),
            SpokenLanguage.of(List.of(arguments)));
    System.exit(execute(Wiring.ofProgram(), console, arguments));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, Charset.defaultCharset());
  }

  /** {@return the exit code of {@code arguments}} Never throws. */
  static int execute(Wiring wiring, Console console, String... arguments) {
    Gouji program = new Gouji();
    Failures failures = new Failures(console, program::isVerbose);
    CommandLine commandLine =
        arguments.length > 0 && arguments[0].equals(EXTRACT)
            ? extracting(wiring, console, program)
            : commandLine(wiring, console, program);
    commandLine.setExecutionExceptionHandler(failures);
    try {
      return commandLine.execute(arguments);
    } catch (Error e) {
      return failures.report(e);
    }
  }

  /** {@return the command line of the program, with its commands} */
  static CommandLine commandLine(Wiring wiring, Console console, Gouji program) {
    CommandLine commandLine = new CommandLine(program);
    commandLine.addSubcommand(EXTRACT, new ExtractCommand(wiring, console, program::isVerbose));
    commandLine.addSubcommand("inspect", new InspectCommand(wiring, console));
    commandLine.addSubcommand("compare", new CompareCommand(console));
    commandLine.addSubcommand("evaluate", new EvaluateCommand(console));
    commandLine.addSubcommand("summary", new SummaryCommand(wiring, console));
    commandLine.addSubcommand("review", ReviewCommand.with(wiring, console));
    commandLine.addSubcommand("spark", new SparkCommand(console));
    commandLine.addSubcommand("prepare", new PrepareCommand(wiring, console));
    commandLine.addSubcommand("doctor", new DoctorCommand(wiring, console));
    return settled(commandLine, console);
  }

  /**
   * Without the other commands: picocli takes as long for them as for all the rest of the start.
   */
  private static CommandLine extracting(Wiring wiring, Console console, Gouji program) {
    CommandLine commandLine = new CommandLine(program);
    commandLine.addSubcommand(EXTRACT, new ExtractCommand(wiring, console, program::isVerbose));
    return settled(commandLine, console);
  }

  private static CommandLine settled(CommandLine commandLine, Console console) {
    commandLine.setOut(console.out());
    commandLine.setErr(console.err());
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commandLine.setResourceBundle(usage(console.language()));
    // A report may be called @list.pdf.
    commandLine.setExpandAtFiles(false);
    commandLine.setParameterExceptionHandler(new UsageProblems(console));
    return commandLine;
  }

  private static ResourceBundle usage(Language language) {
    return ResourceBundle.getBundle(
        "org.gouji.cli.usage",
        Locale.forLanguageTag(language.code()),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
