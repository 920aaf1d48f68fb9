package org.gouji.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {

  private static final List<Form> FORMS = Forms.official();

  private final ResultFile results = new ResultFile(FORMS);

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsWrittenIsReadAgainWithoutLoss() throws IOException {
    MadeReports made = new MadeReports(1, FORMS);
    for (int i = 0; i < 100; i++) {
      DocumentReport report = made.next();

      results.write(folder.resolve("a.json.gz"), report);

      assertEquals(report, results.read(folder.resolve("a.json.gz")));
    }
  }

  @Test
  void aDocumentOfWhichNothingWasReadHasAResultToo() throws IOException {
    DocumentReport report =
        DocumentReport.unread(
            "a.pdf", DocumentStatus.FAILED, new Problem(ProblemCode.DAMAGED_PDF, ""));

    results.write(folder.resolve("a.json.gz"), report);

    assertEquals(report, results.read(folder.resolve("a.json.gz")));
  }

  @Test
  void theSameReportGivesTheSameBytes() throws IOException {
    results.write(folder.resolve("a"), new MadeReports(2, FORMS).next());
    results.write(folder.resolve("b"), new MadeReports(2, FORMS).next());

    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a")), Files.readAllBytes(folder.resolve("b")));
  }

  @Test
  void foldersAreCreatedAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("ab/cd/a.json.gz");

    results.write(file, new MadeReports(3, FORMS).next());

    try (Stream<Path> left = Files.list(file.resolveSibling(""))) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void whatCannotBeWrittenLeavesWhatWasThere() throws IOException {
    Path file = folder.resolve("a.json.gz");
    DocumentReport before = new MadeReports(4, FORMS).next();
    results.write(file, before);
    Files.createDirectories(folder.resolve("a.json.gz.part/in the way"));

    assertThrows(IOException.class, () -> results.write(file, new MadeReports(5, FORMS).next()));

    assertEquals(before, results.read(file));
  }

  @Test
  void aFileCutShortOrChangedIsTold() throws IOException {
    Path file = folder.resolve("a.json.gz");
    results.write(file, new MadeReports(6, FORMS).next());
    byte[] whole = Files.readAllBytes(file);

    for (int length = 0; length < whole.length; length += 1 + whole.length / 50) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThrows(BadResultException.class, () -> results.read(file), "cut to " + length);
    }
    for (int at = 20; at < whole.length; at += 1 + whole.length / 50) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x10;
      Files.write(file, changed);
      assertThrows(BadResultException.class, () -> results.read(file), "changed at " + at);
    }
  }

  @Test
  void anotherFormatIsTold() throws IOException {
    assertChangeIsTold("\"format\":1,", "\"format\":2,");
  }

  @Test
  void aFieldThatNoFormHasIsTold() throws IOException {
    assertChangeIsTold("\"id\":\"", "\"id\":\"no_such_");
  }

  @Test
  void somethingMissingIsTold() throws IOException {
    assertChangeIsTold("\"strayInk\":", "\"stray\":");
  }

  @Test
  void aFileThatIsNotThereIsNoBadResult() {
    assertThrows(NoSuchFileException.class, () -> results.read(folder.resolve("none")));
  }

  private void assertChangeIsTold(String from, String to) throws IOException {
    Path file = folder.resolve("a.json.gz");
    results.write(file, new MadeReports(7, FORMS).next());
    String json;
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertEquals(true, json.contains(from), "nothing to change");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(json.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file, bytes.toByteArray());

    assertThrows(BadResultException.class, () -> results.read(file));
  }
}
