package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.form.Forms;
import org.gouji.message.Language;
import org.gouji.output.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gouji review} and {@code gouji summary} on hand-made files. */
class ReviewCommandTest {

  private static final String FIELDS =
      """
      source_file,document_id,authority,year,layout,field,printed,value,unit,reading,flag,source,reasons
      a.pdf,0123456789abcdef,A,2021,2021,remedies.review.upheld,58,58,,number,review,ocr,low_confidence
      a.pdf,0123456789abcdef,A,2021,2021,remedies.review.other,2,2,,number,ok,ocr,
      """;

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeFields() throws IOException {
    Files.writeString(folder.resolve("fields.csv"), FIELDS);
  }

  @Test
  void takesDecisionsSaysHowFarItIsAndTakesThemBack() throws IOException {
    Path file = decisions("remedies.review.upheld,58,correct,53");

    assertEquals(0, gouji("review", "apply", file.toString(), "-o", folder.toString()));
    assertTrue(out.toString().contains("Taken: 1 decisions"), out.toString());
    assertEquals(0, gouji("review", "status", "-o", folder.toString()));
    assertTrue(out.toString().matches("(?s).*decided +1\\s.*"), out.toString());
    assertEquals(0, gouji("review", "undo", "--last", "1", "-o", folder.toString()));
    assertTrue(out.toString().contains("read 58, decided 53"), out.toString());
    assertEquals(3, Files.readAllLines(folder.resolve("decisions.csv")).size());
  }

  @Test
  void namesRefusedRowsInBothLanguagesAndEndsWithThree() throws IOException {
    Path file = decisions("remedies.review.upheld,58,correct,1月2日");

    assertEquals(3, gouji("review", "apply", file.toString(), "-o", folder.toString()));

    assertTrue(err.toString().contains("row 2 (a.pdf, remedies.review.upheld)"), err.toString());
    String applied = Files.readString(folder.resolve("applied.csv"));
    assertTrue(applied.contains("变成了日期") && applied.contains("made a date"), applied);
  }

  @Test
  void takesNothingOfAFileThatIsNoTable() throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), "one,two\n1,2\n");

    assertEquals(1, gouji("review", "apply", file.toString(), "-o", folder.toString()));

    assertTrue(err.toString().contains("Nothing was taken."), err.toString());
    assertFalse(Files.exists(folder.resolve("decisions.csv")));
  }

  @Test
  void endsWithFourWhenARunHoldsTheOutput() throws IOException {
    Path file = decisions("remedies.review.upheld,58,accept,");
    try (OutputFolder held = OutputFolder.hold(folder).orElseThrow()) {
      assertEquals(4, gouji("review", "apply", file.toString(), "-o", held.path().toString()));
      assertEquals(4, gouji("summary", "-o", held.path().toString()));
    }
  }

  @Test
  void writesSummaries() throws IOException {
    assertEquals(0, gouji("summary", "-o", folder.toString()));

    List<String> lines = Files.readAllLines(folder.resolve("summary/2021_remedies.csv"));
    assertTrue(
        lines.get(1).startsWith("a.pdf,0123456789abcdef,A,2021,remedies.review.upheld,,58,"));
    assertTrue(Files.size(folder.resolve("summary/summary.xlsx")) > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "review",
        "review apply",
        "review apply no-such-file.csv -o %s",
        "review status -o no-such-folder",
        "review undo -o %s",
        "review undo -o %s --last 0",
        "review undo -o %s --last 1",
        "review undo -o %s --since yesterday",
        "summary -o no-such-folder",
      })
  void endsWithTwoWhenTheCommandIsNotUnderstood(String line) {
    assertEquals(2, gouji(line.formatted(folder).split(" ", -1)), err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"review", "review apply", "review status", "review undo", "summary"})
  void explainsItselfInBothLanguages(String command) {
    assertEquals(0, gouji((command + " --help --lang zh").split(" ", -1)));
    assertTrue(out.toString().contains("用法"), out.toString());
    assertEquals("", err.toString());
  }

  private Path decisions(String row) throws IOException {
    return Files.writeString(
        folder.resolve("in.csv"),
        "document_id,source_file,field,value,decision,corrected_value\n"
            + "0123456789abcdef,a.pdf,"
            + row
            + "\n");
  }

  private int gouji(String... arguments) {
    boolean chinese = List.of(arguments).contains("zh");
    Console console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            chinese ? Language.CHINESE : Language.ENGLISH);
    Wiring wiring =
        new Wiring(
            (settings, output, log) -> {
              throw new IllegalStateException("nothing is to be read");
            },
            () -> {
              throw new IllegalStateException("nothing is to be read");
            },
            Forms::official,
            List.of(),
            QuickStart.NONE);
    return Gouji.execute(wiring, console, arguments);
  }
}
