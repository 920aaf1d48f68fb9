package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/**
 * Name and version of the program, which Maven writes into {@code version.properties}, and what it
 * reads with.
 */
public final class ProgramVersion implements IVersionProvider {

  /** {@return {@code gouji 1.2.3}} */
  public static String text() {
    Properties properties = new Properties();
    try (@Nullable InputStream in =
        ProgramVersion.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is not in the jar");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("version.properties cannot be read", e);
    }
    return "gouji " + properties.getProperty("version");
  }

  /** {@return the version, then a line for each data file that decides what is read} */
  @Override
  public String[] getVersion() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(text());
    for (ProgramData data : ProgramData.all(ProgramHome.tessdata())) {
      lines.add("%-11s  %s  %s".formatted(data.kind(), data.fingerprint(), data.name()));
    }
    return lines.toArray(String[]::new);
  }
}
