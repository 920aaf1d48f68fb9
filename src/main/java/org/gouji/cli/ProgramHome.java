package org.gouji.cli;

import java.nio.file.Path;

/** Where the program's own files are; the launcher says so in the property {@code gouji.home}. */
final class ProgramHome {

  /** The property by which the launcher says where they are. */
  static final String PROPERTY = "gouji.home";

  private ProgramHome() {}

  /** {@return the folder of the program, the working directory by default} */
  static Path path() {
    return Path.of(System.getProperty(PROPERTY, "."));
  }

  /** {@return the folder with the models of Tesseract} */
  static Path tessdata() {
    return path().resolve("tessdata");
  }
}
