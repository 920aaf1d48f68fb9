package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * by reading some that come with the program: one as a user would have it read, all in this very
 * process. Started by {@link ArchiveMaking}.
 */
final class Rehearsal {

  /** Reports of the corpus: one in which all is well, and one whose totals do not add up. */
  private static final List<String> REPORTS =
      List.of("form2019_plain.pdf", "form2019_zero_totals.pdf");

  private Rehearsal() {}

  /**
   * Ends with 0 if all went well.
   *
   * @param arguments an empty folder to work in
   */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Path folder = Path.of(arguments[0]);
    List<Path> reports = new ArrayList<>();
    for (String name : REPORTS) {
      reports.add(copied(name, folder));
    }
    int exitCode = extracted(reports.get(0), folder.resolve("output"));
    read(reports, folder.resolve("result"));
    System.exit(exitCode);
  }

  private static Path copied(String name, Path folder) throws IOException {
    Path copy = folder.resolve(name);
    try (@Nullable InputStream in = Rehearsal.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not in the jar: " + name);
      }
      Files.copy(in, copy);
    }
    return copy;
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

  private static void read(List<Path> reports, Path result)
      throws IOException, ClassNotFoundException {
    ReadingData data = ReadingData.load();
    try (DocumentPipeline pipeline = data.pipeline(ScannedText.LEFT_OUT, PdfLimits.DEFAULT)) {
      for (Path report : reports) {
        DocumentReport read = pipeline.read(report, report.getFileName().toString());
        new ResultFile(data.forms()).write(result, read);
      }
    }
    for (String each : List.of("cli.WorkerProgram", "worker.WorkerLoop", "worker.ParentWatch")) {
      Class.forName("org.gouji." + each);
    }
  }
}
