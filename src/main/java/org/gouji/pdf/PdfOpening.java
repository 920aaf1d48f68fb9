package org.gouji.pdf;

/** What came of opening a file. */
public sealed interface PdfOpening {

  /**
   * It is open; whoever asked closes it.
   *
   * @param document the open document
   */
  record Opened(PdfDocument document) implements PdfOpening {}

  /**
   * It could not be opened.
   *
   * @param refusal why
   * @param detail what the parser said, for a log; may be empty
   */
  record Refused(PdfRefusal refusal, String detail) implements PdfOpening {}
}
