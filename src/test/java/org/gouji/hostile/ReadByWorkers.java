package org.gouji.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gouji.form.Forms;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.pdf.PdfLimits;
import org.gouji.run.ContentHash;
import org.gouji.store.ResultFile;
import org.gouji.worker.DocumentTask;
import org.gouji.worker.DocumentWorkers;
import org.gouji.worker.Outcome;
import org.gouji.worker.WorkerCommand;
import org.gouji.worker.WorkerLimits;

/** Reads files as the program does: in worker processes of the real thing. */
final class ReadByWorkers implements AutoCloseable {

  /** Seconds for a document; none of the files here may come near it. */
  static final int TIMEOUT = 60;

  private static final int HEAP = 512;

  private final Path folder;
  private final DocumentWorkers workers;
  private final ResultFile results = new ResultFile(Forms.official());
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

  /**
   * @param folder an empty one for files and results
   */
  ReadByWorkers(Path folder) {
    this(folder, "org.gouji.cli.WorkerProgram");
  }

  /**
   * @param program main class of the workers
   */
  ReadByWorkers(Path folder, String program) {
    this.folder = folder;
    WorkerCommand command =
        new WorkerCommand(
            program,
            List.of(
                "left_out",
                Integer.toString(PdfLimits.DEFAULT.pages()),
                Long.toString(PdfLimits.DEFAULT.pixels())),
            List.of("-XX:TieredStopAtLevel=1"));
    WorkerLimits limits = new WorkerLimits(TIMEOUT, TIMEOUT, HEAP, HEAP, Integer.MAX_VALUE);
    workers =
        new DocumentWorkers(
            command,
            limits,
            folder,
            (sourceFile, fault) -> faults.add(sourceFile + " " + fault.getMessage()));
  }

  /** {@return what became of {@code bytes}} */
  DocumentReport read(String name, byte[] bytes) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve(name), bytes);
    Path result = folder.resolve(name + ".result");
    String sha256 = ContentHash.of(file).sha256();
    Outcome outcome = workers.process(new DocumentTask(file, name, sha256, result));
    try {
      return outcome.problem().isPresent()
          ? DocumentReport.unread(name, DocumentStatus.FAILED, outcome.problem().get())
          : results.read(result);
    } finally {
      Files.delete(file);
      Files.deleteIfExists(result);
    }
  }

  /** {@return what workers broke on, in any order} */
  List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public void close() {
    workers.close();
  }
}
