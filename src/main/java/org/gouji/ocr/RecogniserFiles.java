package org.gouji.ocr;

import java.util.List;

/** The data of the second reader of figures, as resources on the class path. */
public final class RecogniserFiles {

  /** The model and its alphabet. */
  public static final List<String> NAMES = List.of(PpOcrReader.MODEL, PpOcrReader.KEYS);

  private RecogniserFiles() {}
}
