package org.gouji.match;

/**
 * Where a section of the report begins.
 *
 * @param number 1..6, by the form's order of sections, whatever number the report prints
 * @param heading the heading as printed; empty where the section is known by its table alone
 * @param page page number from 1
 * @param y its top on the straightened page, in points
 * @param evidence how it was recognised
 */
public record Section(int number, String heading, int page, double y, Evidence evidence) {

  /** How a section was recognised. */
  public enum Evidence {
    /** By its heading. */
    HEADING,
    /**
     * By the table that belongs in it: the heading is missing, an image, or worded beyond likeness.
     */
    TABLE
  }
}
