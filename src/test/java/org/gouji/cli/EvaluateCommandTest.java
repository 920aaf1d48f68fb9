package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.message.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gouji evaluate} on hand-made files. */
class EvaluateCommandTest {

  private static final String TRUTH =
      """
      source_file,field,value,stratum
      a.pdf,one,1,clean
      a.pdf,two,2,clean
      b.pdf,one,3,hard
      b.pdf,two,4,hard
      """;
  private static final String READ =
      """
      source_file,field,value,confidence,flag
      a.pdf,one,1,0.9999,ok
      a.pdf,two,2,0.9990,ok
      b.pdf,one,8,0.9800,ok
      b.pdf,two,4,0.6000,review
      """;

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path truth = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    truth = Files.writeString(folder.resolve("truth.csv"), TRUTH);
    Files.writeString(folder.resolve("fields.csv"), READ);
  }

  private int evaluate(Language language, String... more) {
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, language);
    List<String> arguments = new ArrayList<>(List.of("evaluate", "--truth"));
    arguments.addAll(List.of(truth.toString(), folder.toString()));
    arguments.addAll(List.of(more));
    return Gouji.execute(
        new Wiring(
            (settings, folder, log) -> {
              throw new IllegalStateException("nothing is to be read");
            },
            () -> {
              throw new IllegalStateException("nothing is to be read");
            },
            List::of,
            List.of(),
            QuickStart.NONE),
        console,
        arguments.toArray(String[]::new));
  }

  private boolean hasRow(String pattern) {
    return out.toString().lines().anyMatch(line -> line.strip().matches(pattern));
  }

  @Test
  void printsScoresByKind() {
    assertEquals(0, evaluate(Language.ENGLISH));

    assertTrue(hasRow("all +2 +4 +75.00 % +1 +2500.0 +25.00 % +0.00 % +0"), out.toString());
    assertTrue(hasRow("clean +1 +2 +100.00 % +0 +0.0 +0.00 % +- +0"), out.toString());
    assertTrue(hasRow("hard +1 +2 +50.00 % +1 +5000.0 +50.00 % +0.00 % +0"), out.toString());
  }

  @Test
  void printsReliabilityAndEffort() {
    assertEquals(0, evaluate(Language.ENGLISH));

    assertTrue(hasRow("0.98 – 0.99 +1 +0 +0.9800 +0.0000"), out.toString());
    assertTrue(hasRow("0.9999 – 1 +1 +1 +0.9999 +1.0000"), out.toString());
    assertTrue(hasRow("10 % +1 +0.0"), out.toString());
  }

  @Test
  void printsTheThresholdForATarget() {
    assertEquals(0, evaluate(Language.ENGLISH, "--target", "0.9999"));

    assertTrue(out.toString().contains("at least 0.9990: 2 fields, 0 of them wrong; 50.00 %"));
  }

  @Test
  void namesSilentErrorsWhenAsked() {
    assertEquals(0, evaluate(Language.ENGLISH, "--list", "5"));

    assertTrue(hasRow("b.pdf one: printed \"3\", read \"8\", confidence 0.9800"), out.toString());
  }

  @Test
  void speaksChinese() {
    assertEquals(0, evaluate(Language.CHINESE, "--target", "0.9999"));

    assertTrue(out.toString().contains("无声错误 1 个"), out.toString());
    assertTrue(out.toString().contains("置信度不低于 0.9990"), out.toString());
  }

  @Test
  void namesReportsWithoutRows() throws IOException {
    Files.writeString(truth, TRUTH + "c.pdf,one,1,clean\n");

    assertEquals(0, evaluate(Language.ENGLISH));

    assertTrue(hasRow("c.pdf"), out.toString());
  }

  @Test
  void endsWithOneAndASentenceWhenAFileIsNoTable() throws IOException {
    Files.writeString(truth, "file,field,value\n");

    assertEquals(1, evaluate(Language.ENGLISH));

    assertEquals(truth + " has no column source_file.", err.toString().strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.1", "most", "NaN"})
  void endsWithTwoWhenTheTargetIsNoShare(String target) {
    assertEquals(2, evaluate(Language.ENGLISH, "--target", target));

    assertTrue(err.toString().contains("--target"), err.toString());
  }

  @Test
  void endsWithTwoWhenThereIsNoOutput() throws IOException {
    Files.delete(folder.resolve("fields.csv"));

    assertEquals(2, evaluate(Language.ENGLISH));

    assertTrue(err.toString().contains("fields.csv"), err.toString());
  }
}
