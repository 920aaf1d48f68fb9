package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Name and version of the program, which Maven writes into {@code version.properties}. */
final class ProgramVersion implements IVersionProvider {

  /** {@return {@code gouji 1.2.3}} */
  static String text() {
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

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
