package org.gouji.narrative;

/**
 * Whether running text of scanned pages is read as well. Text layers cost nothing; a line of a
 * picture has to be recognised, which takes a quarter to two fifths more CPU time for a scanned
 * report.
 */
public enum ScannedText {
  LEFT_OUT,
  READ
}
