package org.gouji.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.run.ContentHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that break their workers in every way known. */
class DocumentWorkersTest {

  private static final int MANY_PAGES = 1000;

  @TempDir private Path folder = Path.of("");
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void nothingIsLeftBehind() {
    assertFalse(Files.exists(folder.resolve(TemporaryFolder.NAME)), "temporary files are left");
    assertEquals(List.of(), children().toList());
  }

  @Test
  void readsADocument() throws Exception {
    try (DocumentWorkers workers = workers(60, MANY_PAGES)) {
      Path file = Files.writeString(folder.resolve("b"), "nothing");
      String id = ContentHash.of(file).documentId();

      assertEquals("a.pdf without {} " + id, result(workers, "nothing"));
    }
    assertEquals(List.of(), log);
  }

  @ParameterizedTest
  @CsvSource({
    "segfault, CRASHED, SIGSEGV",
    "exit, CRASHED, exit code 5",
    "half_a_result, CRASHED, exit code 7",
    "hang_in_native_code, TIMEOUT, 2 s / 2 s",
    "hang_in_java, TIMEOUT, 2 s / 2 s",
    "allocate, OUT_OF_MEMORY, heap 64 MiB / 96 MiB",
    "overflow_stack, INTERNAL, StackOverflowError",
    "throw, INTERNAL, IllegalStateException"
  })
  void aDocumentThatBreaksItsWorkerEachTimeEndsWithItsCode(
      String deed, ProblemCode code, String detail) throws Exception {
    boolean hangs = code == ProblemCode.TIMEOUT;
    try (DocumentWorkers workers = workers(hangs ? 2 : 60, MANY_PAGES)) {
      Outcome outcome = workers.process(task(deed));

      assertEquals(Optional.of(code), outcome.problem().map(Problem::code), log.toString());
      assertTrue(outcome.problem().get().detail().contains(detail), outcome.toString());
      assertEquals(3, outcome.pages());
      assertFalse(Files.exists(folder.resolve("result")));
      // The run goes on.
      assertTrue(result(workers, "nothing").startsWith("a.pdf without {}"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"segfault", "exit", "allocate", "throw", "overflow_stack"})
  void thePagesThatCanBeReadAreKept(String deed) throws Exception {
    try (DocumentWorkers workers = workers(60, MANY_PAGES)) {
      String result = result(workers, deed + " 2");

      assertTrue(result.startsWith("a.pdf without {2="), result);
    }
  }

  @Test
  void thePagesThatDoNotHangAreKept() throws Exception {
    try (DocumentWorkers workers = workers(2, MANY_PAGES)) {
      String result = result(workers, "hang_in_native_code 3");

      assertTrue(result.startsWith("a.pdf without {3=timeout}"), result);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"segfault", "exit"})
  void aDocumentThatBrokeByChanceIsReadTheSecondTime(String deed) throws Exception {
    try (DocumentWorkers workers = workers(60, MANY_PAGES)) {
      assertTrue(result(workers, "once " + deed).startsWith("a.pdf without {} "));
    }
    assertEquals(1, log.size(), log.toString());
  }

  @Test
  void floodsOfOutputHarmNothing() throws Exception {
    try (DocumentWorkers workers = workers(60, MANY_PAGES)) {
      assertTrue(result(workers, "flood").startsWith("a.pdf without {} "));
      assertTrue(result(workers, "nothing").startsWith("a.pdf without {} "));
    }
    assertEquals(List.of(), log);
  }

  @Test
  void aFileThatChangesWhileItIsReadHasNoResult() throws Exception {
    try (DocumentWorkers workers = workers(60, MANY_PAGES)) {
      Outcome outcome = workers.process(task("change"));

      assertEquals(ProblemCode.FILE_CHANGED, outcome.problem().orElseThrow().code());
      assertFalse(Files.exists(folder.resolve("result")));
    }
  }

  @Test
  void saysWhatTheJvmSaidOfItsCrash() throws Exception {
    try (DocumentWorkers workers = workers(60, MANY_PAGES)) {
      workers.process(task("segfault"));
    }
    assertTrue(log.get(0).contains("SIGSEGV"), log.get(0));
    assertTrue(log.get(0).length() < 12_000, "the log of a document is bounded");
  }

  @Test
  void aWorkerIsReplacedAfterItsPages() throws Exception {
    try (DocumentWorkers workers = workers(60, 2)) {
      workers.process(task("nothing"));
      assertEquals(1, children().count(), "its pages were read at once: ten count as one");
      workers.process(task("nothing"));
      assertEquals(0, children().count());
    }
  }

  @Test
  void aProgramThatDoesNotStartEndsTheRun() throws Exception {
    WorkerCommand none = new WorkerCommand("no.such.Program", List.of(), List.of());
    try (DocumentWorkers broken =
        new DocumentWorkers(none, limits(60, MANY_PAGES), folder, this::note)) {
      DocumentTask task = task("nothing");
      IOException problem = assertThrows(IOException.class, () -> broken.process(task));
      assertTrue(problem.toString().contains("no.such.Program"), problem.toString());
    }
  }

  @Test
  void aResultThatCannotBeWrittenEndsTheRun() throws Exception {
    try (DocumentWorkers workers = workers(60, MANY_PAGES)) {
      DocumentTask task = task("nothing");
      Path nowhere = folder.resolve("no-such-folder").resolve("result");
      DocumentTask lost = new DocumentTask(task.file(), task.sourceFile(), task.sha256(), nowhere);
      assertThrows(IOException.class, () -> workers.process(lost));
    }
  }

  @Test
  void closingEndsWhatIsUnderWay() throws Exception {
    DocumentWorkers workers = workers(600, MANY_PAGES);
    DocumentTask task = task("hang_in_native_code");
    CompletableFuture<Outcome> hanging =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return workers.process(task);
              } catch (IOException | InterruptedException e) {
                throw new CompletionException(e);
              }
            });
    while (children().findAny().isEmpty()) {
      Thread.sleep(20);
    }

    workers.close();

    CompletionException end = assertThrows(CompletionException.class, hanging::join);
    assertTrue(end.getCause() instanceof CancellationException, end.toString());
    assertEquals(List.of(), log);
  }

  @Test
  void readsFilesWhoseNamesAreNoText() throws Exception {
    Path file = NamesOfBytes.resolve(folder, "报告\u0001\n", (byte) 0xff, (byte) 0xfe);
    Files.writeString(file, "nothing");
    Path result = folder.resolve("result");
    try (DocumentWorkers workers = workers(60, MANY_PAGES)) {
      String sha256 = ContentHash.of(file).sha256();
      Outcome outcome = workers.process(new DocumentTask(file, "x.pdf", sha256, result));

      assertEquals(Optional.empty(), outcome.problem());
      assertTrue(Files.readString(result).startsWith("x.pdf without {}"));
    }
  }

  private DocumentWorkers workers(int timeout, int pagesUntilRecycled) {
    WorkerCommand command =
        new WorkerCommand(
            FaultyWorker.class.getName(), List.of(), List.of("-XX:TieredStopAtLevel=1"));
    return new DocumentWorkers(command, limits(timeout, pagesUntilRecycled), folder, this::note);
  }

  private static WorkerLimits limits(int timeout, int pagesUntilRecycled) {
    return new WorkerLimits(timeout, timeout, 64, 96, pagesUntilRecycled);
  }

  private void note(String sourceFile, Throwable fault) {
    log.add(sourceFile + " " + fault.getMessage());
  }

  private String result(DocumentWorkers workers, String content) throws Exception {
    Outcome outcome = workers.process(task(content));
    assertEquals(Optional.empty(), outcome.problem(), log.toString());
    return Files.readString(folder.resolve("result"));
  }

  private DocumentTask task(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), content);
    String hash = ContentHash.of(file).sha256();
    return new DocumentTask(file, "a.pdf", hash, folder.resolve("result"));
  }

  private static Stream<ProcessHandle> children() {
    return ProcessHandle.current().children();
  }
}
