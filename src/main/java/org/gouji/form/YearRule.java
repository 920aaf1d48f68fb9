package org.gouji.form;

import java.util.List;

/**
 * How the figures of a year follow from those of the year before: what is stated for the year is
 * what was stated last year and what was added.
 *
 * @param id stable name, {@code requests.carried.natural_person}
 * @param thisYear field ids; the sum of these in the report on a year
 * @param lastYear is the sum of these in the report on the year before
 * @param added and of these in the report on the year
 */
public record YearRule(
    String id, List<String> thisYear, List<String> lastYear, List<String> added) {

  public YearRule {
    thisYear = List.copyOf(thisYear);
    lastYear = List.copyOf(lastYear);
    added = List.copyOf(added);
  }
}
