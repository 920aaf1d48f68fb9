package org.gouji.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.gouji.output.DocumentReport;
import org.gouji.run.ContentHash;
import org.gouji.run.DocumentReader;

/**
 * The worker's side: takes requests from standard input, reads documents, answers on standard
 * output. It ends with its parent, whatever it is doing then.
 */
public final class WorkerLoop {

  private static final double NANOS_PER_SECOND = 1e9;

  /**
   * Ctrl-C reaches every process of the terminal. The parent ends its workers then; one that
   * stopped before it would look as if its document had broken it.
   */
  private static final Duration PATIENCE_AFTER_A_SIGNAL = Duration.ofSeconds(5);

  private final String word;
  private final OutputStream answers;
  private final Supplier<DocumentReader> readers;
  private final ResultWriter results;

  private WorkerLoop(
      String word, OutputStream answers, Supplier<DocumentReader> readers, ResultWriter results) {
    this.word = word;
    this.answers = answers;
    this.readers = readers;
    this.results = results;
  }

  /**
   * Serves until standard input ends; then it ends the process.
   *
   * @param word the first argument that the parent gave the process
   * @param readers makes what documents are read with
   * @param results writes their results
   */
  public static void serve(String word, Supplier<DocumentReader> readers, ResultWriter results) {
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    // What a library prints must not come among the answers.
    System.setOut(System.err);
    Runtime.getRuntime().addShutdownHook(new Thread(WorkerLoop::waitForTheParent, "patience"));
    BlockingQueue<String> requests = ParentWatch.start(System.in);
    try {
      new WorkerLoop(word, answers, readers, results).run(requests);
    } catch (IOException | UncheckedIOException | InterruptedException e) {
      // The parent is gone or wants no more.
      Runtime.getRuntime().halt(0);
    }
  }

  private static void waitForTheParent() {
    try {
      Thread.sleep(PATIENCE_AFTER_A_SIGNAL.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(BlockingQueue<String> requests) throws IOException, InterruptedException {
    DocumentReader reader = readers.get();
    say(Answer.of(0, Answer.Kind.READY, 0));
    while (true) {
      Request request = Wire.request(requests.take());
      Answer answer = answer(reader, request);
      if (answer.kind() == Answer.Kind.FAILED) {
        // What it holds may be half done.
        reader.close();
        reader = readers.get();
      }
      say(answer);
    }
  }

  /** Whatever a document throws costs that document only. */
  private Answer answer(DocumentReader reader, Request request) {
    try {
      return read(reader, request);
    } catch (OutOfMemoryError e) {
      return Answer.failed(request.id(), Fault.OUT_OF_MEMORY, "", trace(e));
    } catch (RuntimeException | Error e) {
      return Answer.failed(request.id(), Fault.INTERNAL, e.getClass().getSimpleName(), trace(e));
    }
  }

  private Answer read(DocumentReader reader, Request request) {
    long start = System.nanoTime();
    int[] pages = {0};
    DocumentReport report =
        reader.read(
            request.path(),
            request.sourceFile(),
            request.scope(),
            count -> {
              pages[0] = count;
              say(Answer.of(request.id(), Answer.Kind.OPENED, count));
            });
    double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
    return request.wantsResult()
        ? written(request, report, pages[0], seconds)
        : Answer.of(request.id(), Answer.Kind.DONE, pages[0]);
  }

  /** A result stands for bytes that were there before and after the document was read. */
  private Answer written(Request request, DocumentReport report, int pages, double seconds) {
    ContentHash hash;
    try {
      hash = ContentHash.of(request.path());
    } catch (IOException e) {
      String what = e.getClass().getSimpleName();
      return Answer.failed(request.id(), Fault.FILE_UNREADABLE, what, "");
    }
    if (!hash.sha256().equals(request.sha256())) {
      return Answer.failed(request.id(), Fault.FILE_CHANGED, "", "");
    }
    try {
      results.write(request.resultPath(), report.identified(hash.documentId(), seconds));
    } catch (IOException e) {
      return Answer.failed(
          request.id(), Fault.RESULT_UNWRITABLE, String.valueOf(e.getMessage()), "");
    }
    return Answer.of(request.id(), Answer.Kind.DONE, pages);
  }

  private void say(Answer answer) {
    try {
      answers.write(Wire.line(word, answer));
    } catch (IOException e) {
      Runtime.getRuntime().halt(0); // Nobody is there to hear it.
    }
  }

  private static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
