package org.gouji.cli;

import org.gouji.run.DocumentReader;

/** Gives the measurements what {@code gouji extract} reads with. */
public final class BenchReader {

  private BenchReader() {}

  /** {@return a reader as the program wires it; to be closed} */
  public static DocumentReader open() {
    return Wiring.ofProgram().readers().get();
  }
}
