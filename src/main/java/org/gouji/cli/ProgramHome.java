package org.gouji.cli;

import java.nio.file.Path;

/** Where the program's own files are; the launcher says so in the property {@code gouji.home}. */
final class ProgramHome {

  private ProgramHome() {}

  /** {@return the folder with the models of Tesseract, that of the working directory by default} */
  static Path tessdata() {
    return Path.of(System.getProperty("gouji.home", ".")).resolve("tessdata");
  }
}
