package org.gouji.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.FindingKind;
import org.gouji.check.Severity;
import org.gouji.cli.CommandLines;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.narrative.Agreement;
import org.gouji.output.DocumentStatus;
import org.gouji.output.FieldRow;
import org.gouji.output.FindingRow;
import org.gouji.output.ProblemCode;
import org.gouji.output.ReportRow;
import org.gouji.output.StatementRow;
import org.gouji.output.Table;
import org.junit.jupiter.api.Test;

/** What the documentation says is there, and what is there it says. */
class DocumentationTest {

  private static final Pattern COLUMN_ROW = Pattern.compile("(?m)^\\| ((?:`[a-z_]+`(?:, )?)+) \\|");

  /** Of spark-submit, which docs/SPARK.md says how to call. */
  private static final Set<String> OF_SPARK =
      Set.of("--archives", "--driver-memory", "--executor-memory");

  @Test
  void everyOptionIsExplainedSomewhere() throws IOException {
    String said = DocFile.all().stream().map(DocFile::text).collect(Collectors.joining("\n"));

    for (String option : CommandLines.options()) {
      assertTrue(
          Pattern.compile("`[^`\n]*" + option + "(?![a-z-])").matcher(said).find(),
          option + " is nowhere in README.md or docs/");
    }
  }

  @Test
  void everyOptionThatIsNamedIsThere() throws IOException {
    Set<String> known = new TreeSet<>(CommandLines.options());
    String ofBench = sources(Path.of("bench"));

    for (DocFile file : DocFile.all()) {
      for (String option : file.options()) {
        assertTrue(
            known.contains(option)
                || OF_SPARK.contains(option)
                || ofBench.contains("\"" + option + "\""),
            () -> file.path() + " names " + option);
      }
    }
  }

  @Test
  void everyCommandIsUnderstood() throws IOException {
    for (DocFile file : DocFile.all()) {
      for (String command : file.commands()) {
        assertEquals("", CommandLines.problem(command), () -> file.path() + ": gouji " + command);
      }
    }
  }

  @Test
  void everyCodeIsInItsTableAndNoOther() throws IOException {
    DocFile contract = DocFile.read(Path.of("docs", "OUTPUT.md"));

    assertEquals(codes(ReadingKind.values(), ReadingKind::code), contract.codes("reading"));
    assertEquals(codes(Flag.values(), Flag::code), contract.codes("flag"));
    assertEquals(codes(Reason.values(), Reason::code), contract.codes("reasons"));
    assertEquals(codes(DocumentStatus.values(), DocumentStatus::code), contract.codes("status"));
    assertEquals(codes(ProblemCode.values(), ProblemCode::code), contract.codes("error"));
    assertEquals(codes(FindingKind.values(), FindingKind::code), contract.codes("kind"));
    assertEquals(codes(Severity.values(), Severity::code), contract.codes("severity"));
    assertEquals(codes(Agreement.values(), Agreement::code), contract.codes("agrees"));
  }

  @Test
  void everyColumnIsInItsTableAndInItsOrder() throws IOException {
    DocFile contract = DocFile.read(Path.of("docs", "OUTPUT.md"));

    for (Table<?> table :
        List.of(FieldRow.TABLE, ReportRow.TABLE, FindingRow.TABLE, StatementRow.TABLE)) {
      List<String> columns =
          COLUMN_ROW
              .matcher(contract.section(table.name() + ".csv"))
              .results()
              .flatMap(row -> Stream.of(row.group(1).split(", ")))
              .map(name -> name.replace("`", ""))
              .toList();
      assertEquals(table.header(), columns, table.name());
    }
  }

  @Test
  void everyExitCodeIsInItsTableAndNoOther() throws IOException {
    Set<Integer> said =
        Pattern.compile("(?m)^\\| (\\d+) \\|")
            .matcher(DocFile.read(Path.of("docs", "OUTPUT.md")).section("Exit codes"))
            .results()
            .map(row -> Integer.valueOf(row.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(new TreeSet<>(CommandLines.exitCodes()), said);
  }

  @Test
  void everyPackageHasItsRowInTheArchitecture() throws IOException {
    String architecture = Files.readString(Path.of("docs", "ARCHITECTURE.md"));
    try (Stream<Path> packages = Files.list(Path.of("src", "main", "java", "org", "gouji"))) {
      for (Path each : packages.filter(Files::isDirectory).toList()) {
        assertTrue(architecture.contains("\n| `" + each.getFileName() + "` |"), each.toString());
      }
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (DocFile file : DocFile.all()) {
      for (Path target : file.links()) {
        assertTrue(Files.exists(target), () -> file.path() + " links to " + target);
      }
    }
  }

  private static <E> Set<String> codes(E[] values, Function<E, String> code) {
    return Stream.of(values).map(code).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
