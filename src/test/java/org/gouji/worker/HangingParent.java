package org.gouji.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.gouji.run.ContentHash;

/** A parent whose worker does what the first argument says, in the folder of the second. */
public final class HangingParent {

  private HangingParent() {}

  /** The process. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[1]);
    Path file = Files.writeString(folder.resolve("a.pdf"), arguments[0]);
    WorkerCommand command = new WorkerCommand(FaultyWorker.class.getName(), List.of(), List.of());
    WorkerLimits limits = new WorkerLimits(600, 600, 64, 64, 1000);
    DocumentWorkers workers = new DocumentWorkers(command, limits, folder, (name, fault) -> {});
    Runtime.getRuntime().addShutdownHook(new Thread(workers::close));
    String sha256 = ContentHash.of(file).sha256();
    try {
      workers.process(new DocumentTask(file, "a.pdf", sha256, folder.resolve("result")));
    } catch (CancellationException stopped) {
      // The process is on its way out.
    }
  }
}
