package org.gouji.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the time at which it was made, so that the same rows are the same bytes. */
final class TimelessZip {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  /** The first that a zip file can state. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private TimelessZip() {}

  /** Writes {@code workbook} again as {@code to}. */
  static void write(Path workbook, Path to) throws IOException {
    try (ZipFile from = new ZipFile(workbook.toFile());
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(to));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NO_TIME);
        out.putNextEntry(copy);
        try (InputStream content = from.getInputStream(entry)) {
          copy(entry.getName(), content, out);
        }
        out.closeEntry();
      }
    }
  }

  private static void copy(String name, InputStream content, OutputStream out) throws IOException {
    if (!name.equals(PROPERTIES)) {
      content.transferTo(out);
      return;
    }
    String properties = new String(content.readAllBytes(), StandardCharsets.UTF_8);
    out.write(properties.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
  }
}
