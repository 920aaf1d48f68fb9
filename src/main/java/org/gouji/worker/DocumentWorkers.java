package org.gouji.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.gouji.output.Problem;
import org.gouji.run.PageScope;
import org.gouji.worker.Attempt.Failed;

/**
 * The workers of a run. Every thread that hands in a document has a worker of its own until that is
 * done, so there are as many workers as threads.
 *
 * <p>A document that breaks its worker is tried once more in a fresh one, then page by page: the
 * pages that can be read are kept.
 */
public final class DocumentWorkers implements DocumentProcessor {

  /** A program that does not come up so often in a row does not come up. */
  private static final int STARTS = 3;

  private static final int WORD_BYTES = 8;

  private final WorkerCommand command;
  private final WorkerLimits limits;
  private final TemporaryFolder temporary;
  private final BiConsumer<String, Throwable> log;
  private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
  private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
  private final AtomicLong requests = new AtomicLong();
  private final AtomicLong starts = new AtomicLong();
  private final SecureRandom random = new SecureRandom();
  private volatile boolean closed;

  /**
   * Nothing is started yet.
   *
   * @param command how a worker is started
   * @param limits what a document may take
   * @param outputFolder is held by this run. Temporary files go into a folder in it; what an
   *     earlier run left there is removed
   * @param log is told, by any thread, what went wrong with which source file
   */
  public DocumentWorkers(
      WorkerCommand command,
      WorkerLimits limits,
      Path outputFolder,
      BiConsumer<String, Throwable> log) {
    this.command = command;
    this.limits = limits;
    this.temporary = TemporaryFolder.in(outputFolder);
    this.log = log;
    temporary.remove();
  }

  @Override
  public void warmUp() throws IOException {
    if (starts.get() == 0) {
      idle.add(start());
    }
  }

  @Override
  public Outcome process(DocumentTask task) throws IOException, InterruptedException {
    Attempt attempt = attempt(task, PageScope.ALL);
    if (attempt instanceof Failed failed && failed.fault().isEndOfWorker()) {
      attempt = attempt(task, PageScope.ALL);
    }
    if (attempt instanceof Failed failed) {
      PageByPage pages = new PageByPage(limits, scope -> attempt(task, scope));
      return failed.fault().isOfAPage() && pages.read(failed)
          ? new Outcome(Optional.empty(), 0)
          : new Outcome(Optional.of(problem(failed)), failed.pages());
    }
    return new Outcome(Optional.empty(), 0);
  }

  private Problem problem(Failed failed) {
    boolean limited = failed.fault() == Fault.TIMEOUT || failed.fault() == Fault.OUT_OF_MEMORY;
    String detail = limited ? limits.stated(failed.pages()) : failed.detail();
    return new Problem(failed.fault().code(), detail);
  }

  @Override
  public void picture(PictureTask task) throws IOException, InterruptedException {
    attempt(Request.of(requests.incrementAndGet(), task), "picture of page " + task.page());
  }

  private Attempt attempt(DocumentTask task, PageScope scope)
      throws IOException, InterruptedException {
    String what = scope.only() > 0 ? "page " + scope.only() : "document";
    return attempt(Request.of(requests.incrementAndGet(), task, scope), what);
  }

  private Attempt attempt(Request request, String what) throws IOException, InterruptedException {
    WorkerProcess worker = borrow();
    Attempt attempt;
    try {
      attempt = worker.attempt(request, limits);
    } catch (InterruptedException e) {
      end(worker);
      throw e;
    }
    if (closed) {
      // The worker was ended with all others; that says nothing about its document.
      throw new CancellationException("workers are closed");
    }
    if (attempt instanceof Failed failed) {
      takeBack(worker, failed.fault().isEndOfWorker());
      if (failed.fault() == Fault.RESULT_UNWRITABLE) {
        throw new IOException(failed.detail());
      }
      log.accept(request.sourceFile(), fault(failed, what));
    } else {
      takeBack(worker, worker.wear() >= limits.pagesUntilRecycled());
    }
    return attempt;
  }

  private static WorkerFault fault(Failed failed, String where) {
    String what = failed.fault().name().toLowerCase(Locale.ROOT) + " " + failed.detail();
    return new WorkerFault(where + ": " + what + "\n" + failed.log().strip());
  }

  private void takeBack(WorkerProcess worker, boolean used) {
    if (used) {
      end(worker);
    } else {
      idle.push(worker);
    }
  }

  private WorkerProcess borrow() throws IOException, InterruptedException {
    String said = "";
    for (int i = 0; i < STARTS; i++) {
      WorkerProcess waiting = idle.poll();
      WorkerProcess worker = waiting == null ? start() : waiting;
      if (worker.awaitReady()) {
        return worker;
      }
      said = worker.errors();
      end(worker);
    }
    throw new IOException("no worker process starts: " + said.strip());
  }

  private WorkerProcess start() throws IOException {
    TemporaryFolder folder = temporary.part(starts.incrementAndGet());
    byte[] bytes = new byte[WORD_BYTES];
    random.nextBytes(bytes);
    String word = HexFormat.of().formatHex(bytes);
    WorkerProcess worker =
        WorkerProcess.start(command.of(word, limits.heapMebibytes(), folder.path()), word, folder);
    all.add(worker);
    if (closed) {
      end(worker);
      // Its folder may have been made after closing removed them all.
      temporary.remove();
      throw new CancellationException("workers are closed");
    }
    return worker;
  }

  private void end(WorkerProcess worker) {
    worker.end();
    all.remove(worker);
  }

  @Override
  public void close() {
    closed = true;
    all.forEach(WorkerProcess::kill);
    all.forEach(this::end);
    temporary.remove();
  }
}
