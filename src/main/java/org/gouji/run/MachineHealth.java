package org.gouji.run;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.message.Language;

/** Looks at what the program needs of the machine: Java, memory, file names, disk. */
public final class MachineHealth {

  private static final int OLDEST_JAVA = 17;

  /** One scanned document under way in {@code inspect}, and the program itself. */
  private static final long LEAST_HEAP_MEBIBYTES = 512;

  /** The results of some 10,000 reports with their pictures. */
  private static final long LEAST_DISK_MEBIBYTES = 1024;

  private static final long MEBIBYTE = 1L << 20;

  private MachineHealth() {}

  /**
   * {@return the checks, in the order in which they are to be shown}
   *
   * @param output the output folder, if one was named
   */
  public static List<HealthCheck> checks(Optional<Path> output) {
    List<HealthCheck> checks = new ArrayList<>();
    checks.add(MachineHealth::java);
    checks.add(MachineHealth::memory);
    checks.add(MachineHealth::fileNames);
    checks.add(MachineHealth::fonts);
    output.ifPresent(
        folder -> {
          checks.add(language -> writable(language, folder));
          checks.add(language -> disk(language, folder));
        });
    return List.copyOf(checks);
  }

  private static HealthFinding java(Language language) {
    boolean ok = Runtime.version().feature() >= OLDEST_JAVA;
    return finding(language, "java", ok, Runtime.version().toString());
  }

  private static HealthFinding memory(Language language) {
    long mebibytes = Runtime.getRuntime().maxMemory() / MEBIBYTE;
    boolean ok = mebibytes >= LEAST_HEAP_MEBIBYTES;
    return finding(language, "memory", ok, Long.toString(mebibytes));
  }

  /** Without UTF-8 here, files with Chinese names cannot be opened. */
  private static HealthFinding fileNames(Language language) {
    String encoding = System.getProperty("sun.jnu.encoding", "");
    boolean ok = !encoding.startsWith("ANSI_X3") && !encoding.equals("US-ASCII");
    return finding(language, "file_names", ok, encoding);
  }

  /** Only the pictures of {@code gouji inspect} need a font. */
  private static HealthFinding fonts(Language language) {
    String detail;
    boolean ok;
    try {
      Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 10);
      ok = font.getStringBounds("0", new FontRenderContext(null, true, true)).getWidth() > 0;
      detail = font.getFontName();
    } catch (RuntimeException | LinkageError e) {
      ok = false;
      detail = e.getClass().getSimpleName();
    }
    return finding(language, "fonts", ok, detail);
  }

  private static HealthFinding writable(Language language, Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".gouji", ".probe"));
      return finding(language, "output", true, folder.toString());
    } catch (IOException e) {
      return finding(language, "output", false, folder.toString());
    }
  }

  private static HealthFinding disk(Language language, Path folder) {
    try {
      long mebibytes = Files.getFileStore(folder).getUsableSpace() / MEBIBYTE;
      return finding(language, "disk", mebibytes >= LEAST_DISK_MEBIBYTES, Long.toString(mebibytes));
    } catch (IOException e) {
      return finding(language, "disk", false, "?");
    }
  }

  private static HealthFinding finding(
      Language language, String subject, boolean ok, String detail) {
    String key = "doctor." + subject;
    return new HealthFinding(
        language.say(key), ok, language.say(key + (ok ? ".ok" : ".problem"), detail));
  }
}
