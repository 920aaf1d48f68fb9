package org.gouji.cli;

import java.nio.file.Path;

/** Where the program's own files are; the launcher says so in the property {@code gouji.home}. */
final class ProgramHome {

  /** The property by which the launcher says where they are. */
  static final String PROPERTY = "gouji.home";

  private ProgramHome() {}

  /** {@return the folder with the models of Tesseract, that of the working directory by default} */
  static Path tessdata() {
    return Path.of(System.getProperty(PROPERTY, ".")).resolve("tessdata");
  }
}
