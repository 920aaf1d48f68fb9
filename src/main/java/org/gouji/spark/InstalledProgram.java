package org.gouji.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkFiles;
import org.gouji.bulk.Fingerprint;
import org.gouji.cli.ReadingSettings;

/**
 * The program as it is installed on a machine of the cluster: an unpacked release, or a source tree
 * that is built.
 *
 * @param home its folder
 * @param jar the program
 * @param libraries what it needs, sorted
 */
record InstalledProgram(Path home, Path jar, List<Path> libraries) {

  /** Name under which the release is handed to Spark: {@code --archives gouji-1.2.3.zip#gouji}. */
  private static final String ARCHIVE = "gouji";

  private static final String JAR = "gouji.jar";

  /**
   * {@return the program of this machine}
   *
   * @param place where it is; empty for the archive that came with the application, or where that
   *     is not, as on the driver's machine, the folder that the application was started from
   * @throws IOException if it is not there
   */
  static InstalledProgram find(String place) throws IOException {
    Path archive = Path.of(SparkFiles.get(ARCHIVE));
    Path given = place.isEmpty() ? (Files.exists(archive) ? archive : Path.of("")) : Path.of(place);
    for (Path home : candidates(given)) {
      for (Path folder : List.of(home, home.resolve("target"))) {
        if (Files.isRegularFile(folder.resolve(JAR))) {
          return new InstalledProgram(
              home.toAbsolutePath(), folder.resolve(JAR).toAbsolutePath(), jars(folder));
        }
      }
    }
    throw new IOException("no Gouji in " + given);
  }

  /** A zip of the release holds one folder with its version. */
  private static List<Path> candidates(Path given) throws IOException {
    List<Path> candidates = new ArrayList<>(List.of(given));
    if (Files.isDirectory(given)) {
      try (Stream<Path> within = Files.list(given)) {
        within.filter(Files::isDirectory).sorted().forEach(candidates::add);
      }
    }
    return candidates;
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("lib"))) {
      return all.filter(each -> each.toString().endsWith(".jar"))
          .map(Path::toAbsolutePath)
          .sorted()
          .toList();
    }
  }

  /** {@return what tells results of this program and these settings from those of others} */
  String fingerprint(ReadingSettings settings) throws IOException {
    List<String> texts = new ArrayList<>();
    libraries.forEach(each -> texts.add(String.valueOf(each.getFileName())));
    texts.add(settings.scannedText().name());
    texts.add(settings.content().toString());
    return Fingerprint.of(List.of(jar, home.resolve("tessdata")), texts);
  }
}
