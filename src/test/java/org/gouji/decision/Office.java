package org.gouji.decision;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice, which opens and saves files as an analyst would. */
final class Office {

  /** Character sets as LibreOffice numbers them. */
  static final int UTF_8 = 76;

  static final int GB_18030 = 85;
  static final int UTF_16 = 65535;

  private static final long MOST_SECONDS = 180;

  private final Path program;
  private final Path home;

  private Office(Path program, Path home) {
    this.program = program;
    this.home = home;
  }

  /**
   * {@return LibreOffice; empty where it is not installed, which is no excuse in CI}
   *
   * @param home a folder for its settings
   */
  static Optional<Office> installed(Path home) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Optional<Path> program =
        Arrays.stream(path.split(File.pathSeparator))
            .map(folder -> Path.of(folder, "soffice"))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("soffice is not installed; .ci/run installs it");
    }
    return program.map(it -> new Office(it, home));
  }

  /** {@return a CSV file as LibreOffice saves it as a workbook} */
  Path asWorkbook(Path csv, Path folder) throws IOException, InterruptedException {
    return converted(csv, folder, "xlsx", List.of("--infilter=CSV:44,34," + UTF_8 + ",1"));
  }

  /** {@return a workbook as LibreOffice saves it as CSV} */
  Path asCsv(Path workbook, Path folder, char separator, int charset)
      throws IOException, InterruptedException {
    return converted(
        workbook,
        folder,
        "csv:Text - txt - csv (StarCalc):" + (int) separator + ",34," + charset + ",1",
        List.of());
  }

  private Path converted(Path file, Path folder, String to, List<String> more)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                program.toString(),
                "-env:UserInstallation=" + home.toUri(),
                "--headless",
                "--norestore"));
    command.addAll(more);
    command.addAll(List.of("--convert-to", to, "--outdir", folder.toString(), file.toString()));
    Path log = folder.resolve("soffice.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("soffice takes too long");
    }
    String name = String.valueOf(file.getFileName());
    String stem = name.substring(0, name.lastIndexOf('.'));
    Path made = folder.resolve(stem + "." + to.split(":", -1)[0]);
    if (!Files.exists(made)) {
      throw new IOException("soffice: " + Files.readString(log));
    }
    return made;
  }
}
