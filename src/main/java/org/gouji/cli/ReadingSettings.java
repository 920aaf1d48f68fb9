package org.gouji.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.gouji.narrative.ScannedText;
import org.gouji.pdf.PdfLimits;
import org.gouji.worker.DocumentProcessor;
import org.gouji.worker.DocumentWorkers;
import org.gouji.worker.WorkerCommand;
import org.gouji.worker.WorkerLimits;

/**
 * How documents are read.
 *
 * @param scannedText whether the running text of scanned pages is read too
 * @param content what a document may hold
 * @param limits what a document may take
 * @param workload how much there is to read
 */
public record ReadingSettings(
    ScannedText scannedText, PdfLimits content, WorkerLimits limits, Workload workload) {

  /** {@return worker processes that read so} */
  DocumentProcessor workers(Path outputFolder, BiConsumer<String, Throwable> log) {
    WorkerCommand command =
        new WorkerCommand(
            WorkerProgram.class.getName(), arguments(), options(ClassArchive.ofProgram()));
    return new DocumentWorkers(command, limits, outputFolder, log);
  }

  /**
   * {@return worker processes of a program that is installed elsewhere than this process runs from}
   *
   * @param home folder of that program, as in {@link ProgramHome}
   * @param jar the program, which names the libraries beside it
   * @param folder for what comes and goes
   * @param log is told what went wrong with which source file
   */
  public DocumentProcessor workers(
      Path home, Path jar, Path folder, BiConsumer<String, Throwable> log) {
    List<String> options = options(Optional.of(new ClassArchive(jar)));
    options.add("-D" + ProgramHome.PROPERTY + "=" + home);
    WorkerCommand command =
        new WorkerCommand(WorkerProgram.class.getName(), arguments(), options, jar.toString());
    return new DocumentWorkers(command, limits, folder, log);
  }

  private List<String> options(Optional<ClassArchive> archive) {
    List<String> options = new ArrayList<>();
    archive.ifPresent(it -> options.addAll(it.options()));
    options.addAll(workload.options());
    return options;
  }

  private List<String> arguments() {
    return List.of(
        scannedText.name().toLowerCase(Locale.ROOT),
        Integer.toString(content.pages()),
        Long.toString(content.pixels()));
  }
}
