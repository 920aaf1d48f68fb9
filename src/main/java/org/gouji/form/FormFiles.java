package org.gouji.form;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Finds the form files: every {@code forms/*.yaml} on the class path, in folders and in jars, so
 * that adding a form means adding a file and nothing else.
 */
final class FormFiles {

  private static final String FOLDER = "forms/";
  private static final String ENDING = ".yaml";

  private FormFiles() {}

  /** {@return the resource names, {@code forms/2019.yaml}, sorted} */
  static List<String> on(ClassLoader classPath) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (URL folder : Collections.list(classPath.getResources(FOLDER))) {
      switch (folder.getProtocol()) {
        case "jar" -> names.addAll(inJar(folder));
        case "file" -> names.addAll(inFolder(folder));
        default -> throw new IOException("cannot list the form files in " + folder);
      }
    }
    return List.copyOf(names);
  }

  private static List<String> inJar(URL folder) throws IOException {
    JarURLConnection connection = (JarURLConnection) folder.openConnection();
    // A cached jar would be shared with the class loader, and closing it here would close it there.
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile();
        Stream<String> entries = jar.stream().map(entry -> entry.getName())) {
      return entries
          .filter(name -> name.startsWith(FOLDER) && name.endsWith(ENDING))
          .filter(name -> name.indexOf('/', FOLDER.length()) < 0)
          .toList();
    }
  }

  private static List<String> inFolder(URL folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files
          .map(file -> FOLDER + file.getFileName())
          .filter(name -> name.endsWith(ENDING))
          .toList();
    } catch (URISyntaxException e) {
      throw new IOException("cannot list the form files in " + folder, e);
    }
  }
}
