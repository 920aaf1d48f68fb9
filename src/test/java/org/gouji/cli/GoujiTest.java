package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.form.Forms;
import org.gouji.match.Reason;
import org.gouji.message.Language;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.OutputFolder;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.output.Reports;
import org.gouji.run.DocumentInspector.Inspection;
import org.gouji.run.HealthFinding;
import org.gouji.store.ResultFile;
import org.gouji.worker.InProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoujiTest {

  private static final String FIELD = "requests.received.natural_person";

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path input = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void makeFolders() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    output = folder.resolve("out");
  }

  @Test
  void writesBothFilesAndEndsWithZero() throws IOException {
    report("b.pdf");
    report("a.pdf");

    assertEquals(0, gouji("extract", input.toString(), "--output", output.toString()));

    List<String> fields = Files.readAllLines(output.resolve("fields.csv"));
    assertTrue(fields.get(0).startsWith("\uFEFFsource_file,"));
    assertTrue(fields.get(1).startsWith("a.pdf,"));
    assertTrue(fields.get(2).startsWith("b.pdf,"));
    assertEquals(3, Files.readAllLines(output.resolve("reports.csv")).size());
    assertFalse(Files.exists(output.resolve("gouji.log")));
  }

  @Test
  void writesTheFindingsAndCountsThem() throws IOException {
    report("finding.pdf");
    report("a.pdf");

    assertEquals(0, gouji("extract", input.toString(), "-o", output.toString(), "--no-bom"));

    List<String> findings = Files.readAllLines(output.resolve("findings.csv"));
    assertEquals(2, findings.size(), findings.toString());
    assertTrue(findings.get(1).startsWith("finding.pdf,balance_rule,rule,error,wrong,"));
    assertTrue(out.toString().matches("(?s).*findings +1\\s+balance rule broken +1\\s.*"));
  }

  @Test
  void refusesAHierarchyThatItCannotUse() throws IOException {
    report("a.pdf");
    Path hierarchy = Files.writeString(folder.resolve("h.csv"), "above,below\n");

    assertEquals(
        2,
        gouji(
            "extract",
            input.toString(),
            "-o",
            output.toString(),
            "--hierarchy",
            hierarchy.toString()));

    assertTrue(err.toString().contains("\"parent\" and \"child\""), err.toString());
    assertFalse(Files.exists(output));
  }

  @Test
  void leavesOutTheByteOrderMarkWhenAsked() throws IOException {
    report("a.pdf");

    assertEquals(0, gouji("extract", input.toString(), "-o", output.toString(), "--no-bom"));

    assertTrue(Files.readString(output.resolve("fields.csv")).startsWith("source_file,"));
    assertTrue(Files.readString(output.resolve("reports.csv")).startsWith("source_file,"));
  }

  @Test
  void writesParquetFilesWhenAskedAndRemovesThoseOfAnEarlierRun() throws IOException {
    report("a.pdf");
    String parquet = "csv,parquet";

    assertEquals(
        0, gouji("extract", input.toString(), "-o", output.toString(), "--format", parquet));
    Path table = output.resolve("parquet").resolve("fields");
    assertTrue(Files.isDirectory(table));
    assertTrue(Files.exists(output.resolve("fields.csv")));

    assertEquals(0, gouji("extract", input.toString(), "-o", output.toString()));
    assertFalse(Files.exists(table));
  }

  @Test
  void namesTheDocumentsThatFailedAndEndsWithThree() throws IOException {
    report("good.pdf");
    report("failed 坏.pdf");

    assertEquals(3, gouji("extract", input.toString(), "-o", output.toString()));

    assertTrue(out.toString().contains("  failed 坏.pdf"), out.toString());
    assertTrue(Files.readString(output.resolve("reports.csv")).contains("damaged_pdf"));
  }

  @Test
  void keepsStackTracesInTheLog() throws IOException {
    report("broken.pdf");

    assertEquals(3, gouji("extract", input.toString(), "-o", output.toString()));

    assertTrue(Files.readString(output.resolve("gouji.log")).contains("at org.gouji.cli"));
    assertFalse(err.toString().contains("at org.gouji"), err.toString());
    assertTrue(err.toString().contains("gouji.log"));
  }

  @Test
  void showsStackTracesWhenAsked() throws IOException {
    report("broken.pdf");

    gouji("extract", "--verbose", input.toString(), "-o", output.toString());

    assertTrue(err.toString().contains("at org.gouji.cli"), err.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "extract",
        "extract in",
        "extract --output out",
        "extract in -o out --jobs 0",
        "extract in -o out --jobs many",
        "extract in -o out --lang fr",
        "extract in -o out --format csv,xlsx",
        "extract in -o out --hierarchy no-such-file.csv",
        "extract in -o out --no-such-option",
        "extract no-such-folder -o out",
        "inspect no-such-file.pdf -o out",
        "inspect in -o out",
        "no-such-command"
      })
  void endsWithTwoWhenTheCommandLineIsNotUnderstood(String line) {
    List<String> arguments = new ArrayList<>();
    for (String word : line.split(" ", -1)) {
      if (!word.isEmpty()) {
        boolean path = List.of("in", "out").contains(word);
        arguments.add(path ? folder.resolve(word).toString() : word);
      }
    }

    assertEquals(2, gouji(arguments.toArray(String[]::new)));

    assertTrue(err.toString().contains("--help"), err.toString());
    assertFalse(err.toString().contains("\tat "), err.toString());
    assertFalse(Files.exists(output));
  }

  @Test
  void endsWithOneAndOneSentenceWhenTheOutputIsNoFolder() throws IOException {
    report("a.pdf");
    Files.writeString(output, "a file");

    assertEquals(1, gouji("extract", input.toString(), "-o", output.toString()));

    assertEquals(1, err.toString().lines().count(), err.toString());
  }

  @Test
  void endsWithFourWhenAnotherRunHoldsTheOutput() throws IOException {
    report("a.pdf");
    try (OutputFolder held = OutputFolder.hold(output).orElseThrow()) {
      assertEquals(4, gouji("extract", input.toString(), "-o", held.path().toString()));
    }
    assertFalse(Files.exists(output.resolve("fields.csv")));
  }

  @Test
  void takesNamesThatLookLikeOptionsAfterTwoDashes() throws IOException {
    report("-x.pdf");
    Path file = input.resolve("-x.pdf");

    assertEquals(0, gouji("extract", "-o", output.toString(), "--", file.toString()));

    assertTrue(Files.readString(output.resolve("reports.csv")).contains("'-x.pdf"));
  }

  @Test
  void writesHeadersAndSaysSoWhenThereIsNothingToRead() throws IOException {
    assertEquals(0, gouji("extract", input.toString(), "-o", output.toString()));

    assertEquals(1, Files.readAllLines(output.resolve("reports.csv")).size());
    assertTrue(err.toString().contains("no PDF"), err.toString());
  }

  @Test
  void saysNothingOnTheWayWhenAsked() throws IOException {
    report("a.pdf");

    gouji("extract", input.toString(), "-o", output.toString(), "--no-progress");

    assertEquals("", err.toString());
  }

  @Test
  void speaksTheLanguageThatIsAskedFor() throws IOException {
    report("failed.pdf");

    gouji("extract", input.toString(), "-o", output.toString(), "--lang", "zh");

    assertTrue(out.toString().contains("用时"), out.toString());
    assertTrue(Files.readString(output.resolve("reports.csv")).contains("请重新获取"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void saysItsVersion(String option) {
    assertEquals(0, gouji(option));

    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.get(0).matches("gouji \\d+\\.\\d+\\.\\d+"), lines.get(0));
    String rest = String.join("\n", lines.subList(1, lines.size()));
    for (String kind : List.of("model", "form", "calibration", "lexicon")) {
      assertTrue(rest.matches("(?s).*\\b" + kind + " +[0-9a-f]{12}  \\S+.*"), rest);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "extract --help",
        "inspect --help",
        "evaluate --help",
        "spark --help",
        "doctor --help"
      })
  void explainsItselfInBothLanguages(String line) {
    assertEquals(0, gouji((line + " --lang zh").split(" ", -1)));
    assertTrue(out.toString().contains("用法"), out.toString());
    out.getBuffer().setLength(0);

    assertEquals(0, gouji(line.split(" ", -1)));
    assertTrue(out.toString().contains("Usage"), out.toString());
  }

  @Test
  void inspectsAReport() throws IOException {
    report("a.pdf");

    assertEquals(0, gouji("inspect", input.resolve("a.pdf").toString(), "-o", output.toString()));

    assertTrue(Files.readString(output.resolve("index.html")).contains(FIELD));
    assertTrue(out.toString().contains("index.html"));
  }

  @Test
  void inspectsAFailedReportAndEndsWithThree() throws IOException {
    report("failed.pdf");

    assertEquals(
        3, gouji("inspect", input.resolve("failed.pdf").toString(), "-o", output.toString()));

    assertTrue(Files.readString(output.resolve("index.html")).contains("damaged"));
  }

  @Test
  void theDoctorFindsAFineMachineFine() {
    int code = execute(wiring(true), "doctor", "--output", output.toString());

    assertEquals(0, code, out.toString());
    assertTrue(out.toString().contains("[ok]      OCR: works"), out.toString());
  }

  @Test
  void theDoctorEndsWithOneWhenSomethingIsToBePutRight() {
    assertEquals(1, execute(wiring(false), "doctor"));
    assertTrue(out.toString().contains("[PROBLEM] OCR: broken"), out.toString());
  }

  private void report(String name) throws IOException {
    Files.writeString(input.resolve(name), name);
  }

  private int gouji(String... arguments) {
    return execute(wiring(true), arguments);
  }

  private int execute(Wiring wiring, String... arguments) {
    boolean english = !List.of(arguments).contains("zh");
    Console console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            english ? Language.ENGLISH : SpokenLanguage.of(List.of(arguments)));
    return Gouji.execute(wiring, console, arguments);
  }

  private static Wiring wiring(boolean healthy) {
    ResultFile results = new ResultFile(Forms.official());
    return new Wiring(
        (settings, folder, log) ->
            new InProcess(() -> (file, name) -> read(name), results::write, log),
        () -> (file, name) -> new Inspection(read(name), List.of()),
        Forms::official,
        List.of(language -> new HealthFinding("OCR", healthy, healthy ? "works" : "broken")),
        QuickStart.NONE);
  }

  /** Files of these tests say by their name how they are to end. */
  private static DocumentReport read(String name) {
    if (name.startsWith("failed")) {
      return DocumentReport.unread(
          name, DocumentStatus.FAILED, new Problem(ProblemCode.DAMAGED_PDF, ""));
    }
    if (name.startsWith("broken")) {
      throw new IllegalStateException("broke");
    }
    DocumentReport report =
        Reports.of(name, List.of(Reports.doubtful(FIELD, "?", Reason.NOT_A_NUMBER)), List.of());
    return name.startsWith("finding")
        ? Reports.with(report, Reports.finding("wrong", FIELD))
        : report;
  }
}
