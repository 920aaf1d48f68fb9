package org.gouji.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.worker.Attempt.Failed;
import org.gouji.worker.Attempt.Read;
import org.jspecify.annotations.Nullable;

/** One worker, seen from the parent. Used by one thread at a time; ended by any. */
final class WorkerProcess {

  /** A JVM is there after a second; on a machine that is full of them, after ten. */
  private static final Duration START = Duration.ofMinutes(2);

  /** A killed process is gone at once, unless the kernel waits for a disk or a network. */
  private static final Duration END = Duration.ofSeconds(5);

  /** A page with a text layer takes some 20 ms, a scanned one a second and more. */
  private static final Duration QUICK_PAGE = Duration.ofMillis(100);

  private static final int BUFFER_BYTES = 8192;

  /** How the JVM exits after {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int EXIT_OUT_OF_MEMORY = 3;

  /** Where the JVM's report of a crash names the signal. */
  private static final Pattern SIGNAL = Pattern.compile("^# +(SIG[A-Z]+) ", Pattern.MULTILINE);

  private final Process process;
  private final String word;
  private final TemporaryFolder temporary;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final HeadAndTail errors = new HeadAndTail();
  private final Thread errorDrain;
  private boolean ready;
  private int wear;

  /** What a worker says or does. */
  private sealed interface Event {}

  private record Said(Answer answer) implements Event {}

  private record Ended(int exit) implements Event {}

  private WorkerProcess(Process process, String word, TemporaryFolder temporary) {
    this.process = process;
    this.word = word;
    this.temporary = temporary;
    this.errorDrain = new Thread(this::takeErrors, "worker-errors");
  }

  /**
   * Starts a worker; returns before it is ready.
   *
   * @param temporary its folder for temporary files, which goes with it
   */
  static WorkerProcess start(ProcessBuilder builder, String word, TemporaryFolder temporary)
      throws IOException {
    WorkerProcess worker = new WorkerProcess(builder.start(), word, temporary);
    worker.errorDrain.setDaemon(true);
    worker.errorDrain.start();
    Thread answers = new Thread(worker::takeAnswers, "worker-answers");
    answers.setDaemon(true);
    answers.start();
    return worker;
  }

  /** Reads all of standard output, however much it is; only answers are kept. */
  private void takeAnswers() {
    byte[] line = new byte[Wire.MOST_BYTES];
    int length = 0;
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = process.getInputStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\n') {
            Wire.answer(word, new String(line, 0, length, StandardCharsets.US_ASCII))
                .ifPresent(answer -> events.add(new Said(answer)));
            length = 0;
          } else if (length < line.length) {
            line[length++] = buffer[i];
          }
        }
      }
    } catch (IOException pipeIsBroken) {
      // As good as its end; the exit code says more.
    }
    try {
      int exit = process.waitFor();
      errorDrain.join(END.toMillis());
      events.add(new Ended(exit));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeErrors() {
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = process.getErrorStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        errors.add(buffer, read);
      }
    } catch (IOException pipeIsBroken) {
      // What was printed before is kept.
    }
  }

  /** {@return whether it can take documents; false if it ended or did not come up in time} */
  boolean awaitReady() throws InterruptedException {
    if (!ready) {
      Event event = events.poll(START.toMillis(), TimeUnit.MILLISECONDS);
      ready = event instanceof Said said && said.answer().kind() == Answer.Kind.READY;
    }
    return ready && process.isAlive();
  }

  /**
   * Has a document read.
   *
   * @param limits how long it may take
   */
  Attempt attempt(Request request, WorkerLimits limits) throws InterruptedException {
    errors.clear();
    long start = System.nanoTime();
    try {
      OutputStream out = process.getOutputStream();
      out.write(Wire.line(request));
      out.flush();
    } catch (IOException e) {
      // It has ended; the event that says so is on its way.
    }
    int pages = 0;
    while (true) {
      Duration granted = request.only() > 0 ? limits.ofPage() : limits.ofDocument(pages);
      Event event = next(granted.toNanos() - (System.nanoTime() - start));
      if (event == null) {
        return new Failed(Fault.TIMEOUT, pages, "", errors.text());
      }
      if (event instanceof Ended end) {
        return ended(end.exit(), pages);
      }
      Answer answer = ((Said) event).answer();
      if (answer.id() == request.id() && answer.kind() == Answer.Kind.OPENED) {
        pages = answer.pages();
      } else if (answer.id() == request.id()) {
        wear += wear(request.only() > 0 ? 1 : pages, System.nanoTime() - start);
        return answer.kind() == Answer.Kind.DONE ? new Read() : failed(answer, pages);
      }
    }
  }

  private @Nullable Event next(long nanos) throws InterruptedException {
    return nanos <= 0 ? null : events.poll(nanos, TimeUnit.NANOSECONDS);
  }

  private Failed failed(Answer answer, int pages) {
    Fault fault = Fault.valueOf(answer.fault());
    return new Failed(fault, pages, answer.detail(), answer.trace() + errors.text());
  }

  private Failed ended(int exit, int pages) {
    String log = errors.text();
    Matcher signal = SIGNAL.matcher(log);
    String detail = signal.find() ? signal.group(1) : "exit code " + exit;
    Fault fault = exit == EXIT_OUT_OF_MEMORY ? Fault.OUT_OF_MEMORY : Fault.CRASHED;
    return new Failed(fault, pages, detail, "exit code " + exit + "\n" + log);
  }

  /** {@return what it printed to standard error since its last document} */
  String errors() {
    return errors.text();
  }

  /**
   * {@return number of pages that it read so far, of those read quickly a tenth} They have a text
   * layer: no library of another language had to do with them that could leak, and a new worker
   * would be slow for as many pages again.
   */
  int wear() {
    return wear;
  }

  private static int wear(int pages, long nanos) {
    boolean quick = nanos < pages * QUICK_PAGE.toNanos();
    return quick ? (pages + 9) / 10 : pages;
  }

  /** Ends it, whatever it is doing, and removes its temporary files. */
  void end() {
    kill();
    try {
      process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    temporary.remove();
  }

  /** Ends it without waiting; its temporary files stay. */
  void kill() {
    process.destroyForcibly();
  }
}
