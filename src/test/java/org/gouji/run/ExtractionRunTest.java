package org.gouji.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.gouji.match.Flag;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.output.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionRunTest {

  private static final RunListener NOBODY = new Recorder();

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void deliversInTheOrderOfTheInputWhateverTheNumberOfThreads(int jobs) throws Exception {
    List<String> expected = new ArrayList<>();
    for (int i = 100; i < 400; i++) {
      write(i + ".pdf", "content " + i);
      expected.add(i + ".pdf");
    }

    List<DocumentReport> reports = run(ExtractionRunTest::reader, jobs, NOBODY);

    assertEquals(expected, reports.stream().map(DocumentReport::sourceFile).toList());
  }

  @Test
  void oneSlowDocumentDoesNotHoldUpTheOthers() throws Exception {
    for (int i = 0; i < 10; i++) {
      write(i + ".pdf", "content " + i);
    }
    // The first document ends only after all others.
    CountDownLatch others = new CountDownLatch(9);
    Supplier<DocumentReader> readers =
        () ->
            (file, name) -> {
              if (name.equals("0.pdf")) {
                await(others);
              } else {
                others.countDown();
              }
              return read(name);
            };

    assertEquals("0.pdf", run(readers, 2, NOBODY).get(0).sourceFile());
  }

  @Test
  void identifiesDocumentsByTheirContent() throws Exception {
    write("a.pdf", "abc");

    // SHA-256 of "abc" as FIPS 180 prints it.
    assertEquals("ba7816bf8f01cfea", run(ExtractionRunTest::reader, 1, NOBODY).get(0).documentId());
  }

  @Test
  void readsACopyOnceAndSaysWhatItRepeats() throws Exception {
    write("a.pdf", "same");
    write("b.pdf", "other");
    write("c.pdf", "same");
    AtomicInteger read = new AtomicInteger();

    List<DocumentReport> reports =
        run(
            () ->
                (file, name) -> {
                  read.incrementAndGet();
                  return read(name);
                },
            2,
            NOBODY);

    assertEquals(2, read.get());
    DocumentReport copy = reports.get(2);
    assertEquals(DocumentStatus.DUPLICATE, copy.status());
    assertEquals(Optional.of(new Problem(ProblemCode.DUPLICATE, "a.pdf")), copy.problem());
    assertEquals(reports.get(0).documentId(), copy.documentId());
    assertTrue(copy.fields().isEmpty());
  }

  @Test
  void emptyFilesAreNoCopiesOfEachOther() throws Exception {
    write("a.pdf", "");
    write("b.pdf", "");

    for (DocumentReport report : run(ExtractionRunTest::reader, 1, NOBODY)) {
      assertEquals(DocumentStatus.OK, report.status());
    }
  }

  @Test
  void anErrorInOneDocumentCostsThatDocumentOnly() throws Exception {
    write("1 exception.pdf", "1");
    write("2 memory.pdf", "2");
    write("3 stack.pdf", "3");
    write("4 link.pdf", "4");
    write("5 fine.pdf", "5");
    Recorder recorder = new Recorder();

    List<DocumentReport> reports = run(ExtractionRunTest::breakingReader, 1, recorder);

    assertEquals(
        List.of(
            Optional.of(new Problem(ProblemCode.INTERNAL, "IllegalStateException")),
            Optional.of(new Problem(ProblemCode.OUT_OF_MEMORY, "OutOfMemoryError")),
            Optional.of(new Problem(ProblemCode.INTERNAL, "StackOverflowError")),
            Optional.of(new Problem(ProblemCode.INTERNAL, "NoClassDefFoundError")),
            Optional.empty()),
        reports.stream().map(DocumentReport::problem).toList());
    assertEquals(4, recorder.broke);
    assertEquals(5, recorder.done);
    assertEquals(5, recorder.total);
  }

  @Test
  void aReaderThatBrokeIsClosedAndNotUsedAgain() throws Exception {
    write("1 exception.pdf", "1");
    write("2 fine.pdf", "2");
    write("3 fine.pdf", "3");
    AtomicInteger made = new AtomicInteger();
    AtomicInteger closed = new AtomicInteger();

    run(
        () -> {
          made.incrementAndGet();
          DocumentReader breaking = breakingReader();
          return new DocumentReader() {
            @Override
            public DocumentReport read(Path file, String sourceFile) {
              return breaking.read(file, sourceFile);
            }

            @Override
            public void close() {
              closed.incrementAndGet();
            }
          };
        },
        1,
        NOBODY);

    assertEquals(2, made.get());
    assertEquals(2, closed.get());
  }

  @Test
  void aReaderThatCannotBeMadeFailsTheDocument() throws Exception {
    write("a.pdf", "a");

    DocumentReport report =
        run(
                () -> {
                  throw new UnsatisfiedLinkError("no natives");
                },
                1,
                NOBODY)
            .get(0);

    assertEquals(DocumentStatus.FAILED, report.status());
  }

  @Test
  void aFileThatVanishedBecomesARow() throws Exception {
    write("a.pdf", "a");
    write("b.pdf", "b");
    List<InputFile> files = InputDiscovery.find(List.of(folder));
    Files.delete(folder.resolve("a.pdf"));

    List<DocumentReport> reports = new ArrayList<>();
    new ExtractionRun(ExtractionRunTest::reader, 2, NOBODY).run(files, reports::add);

    assertEquals(
        Optional.of(ProblemCode.FILE_UNREADABLE), reports.get(0).problem().map(Problem::code));
    assertEquals(DocumentStatus.OK, reports.get(1).status());
  }

  @Test
  void countsWhatCameOut() throws Exception {
    write("1 fine.pdf", "1");
    write("2 exception.pdf", "2");
    write("3 copy.pdf", "1");

    RunSummary summary =
        new ExtractionRun(ExtractionRunTest::breakingReader, 1, NOBODY)
            .run(InputDiscovery.find(List.of(folder)), report -> {});

    assertEquals(3, summary.documentTotal());
    assertEquals(1, summary.documents(DocumentStatus.OK));
    assertEquals(1, summary.documents(DocumentStatus.DUPLICATE));
    assertEquals(0, summary.documents(DocumentStatus.REVIEW));
    assertEquals(List.of("2 exception.pdf"), summary.failed());
    assertEquals(2, summary.fieldTotal());
    assertEquals(1, summary.fields(Flag.MISSING));
    assertEquals(6, summary.pages());
  }

  @Test
  void endsWhenTheOutputCannotBeWritten() throws IOException {
    write("a.pdf", "a");

    assertThrows(
        IOException.class,
        () ->
            new ExtractionRun(ExtractionRunTest::reader, 1, NOBODY)
                .run(
                    InputDiscovery.find(List.of(folder)),
                    report -> {
                      throw new IOException("disk full");
                    }));
  }

  private List<DocumentReport> run(Supplier<DocumentReader> readers, int jobs, RunListener listener)
      throws Exception {
    List<DocumentReport> reports = new ArrayList<>();
    new ExtractionRun(readers, jobs, listener)
        .run(InputDiscovery.find(List.of(folder)), reports::add);
    return reports;
  }

  private static DocumentReader reader() {
    return (file, name) -> read(name);
  }

  private static DocumentReader breakingReader() {
    return (file, name) -> {
      switch (name.substring(2)) {
        case "exception.pdf" -> throw new IllegalStateException("broke");
        case "memory.pdf" -> throw new OutOfMemoryError("heap");
        case "stack.pdf" -> throw new StackOverflowError();
        case "link.pdf" -> throw new NoClassDefFoundError("x");
        default -> {
          return read(name);
        }
      }
    };
  }

  private static DocumentReport read(String name) {
    return Reports.of(
        name, List.of(Reports.figure("x", "1", "1"), Reports.missing("y")), List.of());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private static final class Recorder implements RunListener {
    private int total;
    private int done;
    private int broke;

    @Override
    public void started(int documents) {
      total = documents;
    }

    @Override
    public void done(DocumentReport report) {
      done++;
    }

    @Override
    public void broke(String sourceFile, Throwable cause) {
      broke++;
    }
  }
}
