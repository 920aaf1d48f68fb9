package org.gouji.worker;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** File names of any bytes, which a Java string cannot hold. */
public final class NamesOfBytes {

  private NamesOfBytes() {}

  /** The file in {@code folder} whose name is {@code text} in UTF-8 and the bytes after it. */
  public static Path resolve(Path folder, String text, byte... more) {
    StringBuilder uri = new StringBuilder(folder.toAbsolutePath().toUri().toString());
    if (uri.charAt(uri.length() - 1) != '/') {
      uri.append('/');
    }
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      append(uri, each);
    }
    for (byte each : more) {
      append(uri, each);
    }
    return Path.of(URI.create(uri.toString()));
  }

  private static void append(StringBuilder uri, byte each) {
    uri.append('%').append(String.format(Locale.ROOT, "%02X", each & 0xff));
  }
}
