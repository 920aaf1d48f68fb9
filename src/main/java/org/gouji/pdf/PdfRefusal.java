package org.gouji.pdf;

/** Why a file cannot be opened as a PDF document. */
public enum PdfRefusal {
  /** No bytes. */
  EMPTY,
  /** Its first kilobyte does not say {@code %PDF-}. */
  NOT_A_PDF,
  /** A PDF whose structure cannot be recovered. */
  DAMAGED,
  /** Needs a user password; an owner password alone does not keep it from being read. */
  PASSWORD,
  /** A document without pages. */
  NO_PAGES,
  /** More pages than a document may have. */
  TOO_MANY_PAGES,
  /** The file system does not give it: permissions, vanished, not a regular file. */
  UNREADABLE
}
