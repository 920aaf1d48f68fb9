package org.gouji.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.gouji.bulk.SingleReading;
import org.gouji.cli.Workload;
import org.gouji.form.Forms;
import org.gouji.run.ContentHash;
import org.gouji.run.InputFile;
import org.gouji.store.ResultFile;
import org.gouji.worker.DocumentProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an executor reads with: worker processes of the program that is installed on its machine, as
 * many as tasks run at a time. They stay for the tasks that follow and end with the executor.
 */
final class ExecutorProgram {

  private static final Logger LOG = LoggerFactory.getLogger(ExecutorProgram.class);

  /**
   * By settings. An executor has no place of its own to keep something from task to task, so this
   * is the one thing in the program that belongs to the class.
   */
  private static final ConcurrentMap<Asked, ExecutorProgram> OPEN = new ConcurrentHashMap<>();

  /** What a program is opened for. */
  private record Asked(SparkSettings settings, Workload workload) {}

  private final Path folder;
  private final SingleReading reading;

  private ExecutorProgram(Path folder, DocumentProcessor workers) {
    this.folder = folder;
    this.reading = new SingleReading(workers, new ResultFile(Forms.official()));
  }

  static ExecutorProgram of(SparkSettings settings, Workload workload) {
    return OPEN.computeIfAbsent(new Asked(settings, workload), ExecutorProgram::open);
  }

  private static ExecutorProgram open(Asked asked) {
    SparkSettings settings = asked.settings();
    try {
      InstalledProgram program = InstalledProgram.find(settings.home());
      Path folder = Files.createTempDirectory("gouji-executor");
      DocumentProcessor workers =
          settings
              .reading(asked.workload())
              .workers(
                  program.home(),
                  program.jar(),
                  folder,
                  (sourceFile, cause) -> LOG.warn("{}: {}", sourceFile, cause.getMessage()));
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    workers.close();
                    remove(folder);
                  },
                  "gouji-workers-end"));
      return new ExecutorProgram(folder, workers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the result of a document} It is copied to this machine first, whatever its size, by
   * parts; nothing of it is held in memory.
   *
   * @throws IOException if that has nothing to do with the document: another attempt may succeed
   */
  SingleReading.Result read(ReadingTask task, HadoopSettings hadoop)
      throws IOException, InterruptedException {
    Path own = Files.createTempDirectory(folder, "document");
    try {
      Path copy = own.resolve("document.pdf");
      try (InputStream in = hadoop.open(task.file().uri())) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        if (!ContentHash.of(copy).sha256().equals(task.sha256())) {
          throw new IOException("changed since the run began");
        }
      } catch (IOException e) {
        // Without a copy the document counts as unreadable, and the next run tries again.
        LOG.warn("{}: {}", task.file().uri(), e.toString());
        Files.deleteIfExists(copy);
      }
      InputFile input = new InputFile(copy, task.file().sourceFile(), Optional.empty());
      return reading.read(input, new ContentHash(task.sha256(), task.empty()), own);
    } finally {
      remove(own);
    }
  }

  private static void remove(Path folder) {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("{} stays: {}", folder, e.toString());
    }
  }
}
