package org.gouji.golden;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.cli.ProgramReader;
import org.gouji.form.Forms;
import org.gouji.output.DocumentReport;
import org.gouji.run.DocumentReader;
import org.gouji.store.ResultFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every report of {@code corpus/} comes out as it is printed, with the findings that a person
 * makes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTest {

  /** Whether the program reads pictures. Until it does, only born-digital reports are read. */
  private static final boolean PICTURES_ARE_READ = true;

  private final DocumentReader reader = ProgramReader.open();
  private final ResultFile results = new ResultFile(Forms.official());

  @TempDir private Path folder = Path.of("");

  @AfterAll
  void closeReader() {
    reader.close();
  }

  @TestFactory
  Stream<DynamicTest> comesOutAsPrinted() throws IOException {
    Expectations expectations = Expectations.read();
    Map<String, List<TrueFinding>> findings = Corpus.findings();
    return Corpus.reports().stream()
        .map(
            truth ->
                DynamicTest.dynamicTest(
                    truth.sourceFile(),
                    () ->
                        check(
                            truth,
                            expectations.of(truth),
                            findings.getOrDefault(truth.sourceFile(), List.of()))));
  }

  private void check(TrueReport truth, Expectation expected, List<TrueFinding> findings)
      throws IOException {
    assumeTrue(truth.bornDigital() || PICTURES_ARE_READ, "pictures are not read yet");

    // Surefire names a dynamic test by its number only, so an exception is to name the report too.
    DocumentReport read =
        assertDoesNotThrow(() -> reader.read(truth.file(), truth.sourceFile()), truth.sourceFile());
    results.write(folder.resolve("result"), read);
    assertEquals(read, results.read(folder.resolve("result")), "kept and read again");
    Comparison comparison = Comparison.of(truth, read);

    if (!comparison.meets(expected)) {
      fail(problem(read) + comparison.diff(expected));
    }
    if (truth.bornDigital()) {
      assertEquals(
          0, read.scannedPages(), truth.sourceFile() + ": a sound text layer not believed");
    }
    assertEquals(
        lines(findings.stream()),
        lines(read.findings().stream().map(TrueFinding::of)),
        () -> truth.sourceFile() + ": findings");
    if (comparison.betterThan(expected)) {
      System.out.println("Better than expectations.yaml: " + comparison.summary(expected));
    }
  }

  private static String lines(Stream<TrueFinding> findings) {
    return findings.map(TrueFinding::toString).sorted().collect(Collectors.joining("\n"));
  }

  private static String problem(DocumentReport read) {
    return read.problem().map(problem -> problem.code().code() + " ").orElse("");
  }
}
