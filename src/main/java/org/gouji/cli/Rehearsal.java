package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.message.Language;
import org.gouji.narrative.ScannedText;
import org.gouji.output.DocumentReport;
import org.gouji.pdf.PdfLimits;
import org.gouji.run.DocumentPipeline;
import org.gouji.store.ResultFile;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes that {@code gouji extract} and its workers need for a report with a text layer,
 * by reading one that comes with the program: once as a user would have it read, once in this very
 * process. Started by {@link ArchiveMaking}.
 */
final class Rehearsal {

  /** A report of the corpus. */
  private static final String REPORT = "form2019_plain.pdf";

  private Rehearsal() {}

  /**
   * Ends with 0 if all went well.
   *
   * @param arguments an empty folder to work in
   */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Path folder = Path.of(arguments[0]);
    Path report = folder.resolve(REPORT);
    try (@Nullable InputStream in = Rehearsal.class.getResourceAsStream(REPORT)) {
      if (in == null) {
        throw new IOException("not in the jar: " + REPORT);
      }
      Files.copy(in, report);
    }
    int exitCode = extracted(report, folder.resolve("output"));
    read(report, folder.resolve("result"));
    System.exit(exitCode);
  }

  private static int extracted(Path report, Path output) {
    PrintWriter said = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Console console = new Console(said, said, false, Language.CHINESE);
    return Gouji.execute(
        Wiring.ofProgram().withoutArchive(),
        console,
        "extract",
        report.toString(),
        "--output",
        output.toString(),
        "--jobs",
        "1",
        "--no-progress");
  }

  private static void read(Path report, Path result) throws IOException, ClassNotFoundException {
    ReadingData data = ReadingData.load();
    try (DocumentPipeline pipeline = data.pipeline(ScannedText.LEFT_OUT, PdfLimits.DEFAULT)) {
      DocumentReport read = pipeline.read(report, REPORT);
      new ResultFile(data.forms()).write(result, read);
    }
    for (String each : List.of("cli.WorkerProgram", "worker.WorkerLoop", "worker.ParentWatch")) {
      Class.forName("org.gouji." + each);
    }
  }
}
