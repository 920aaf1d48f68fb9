package org.gouji.degrade;

import java.util.function.Function;

/**
 * What is done to reports.
 *
 * @param name of the degradation or the profile, in lower case
 * @param strength with its unit; empty for a profile
 * @param recipes gives the recipe for a report, drawing what differs from report to report
 */
public record Condition(String name, String strength, Function<Chance, Recipe> recipes) {

  /** {@return name and strength in one word, fit for a file's name} */
  public String label() {
    return strength.isEmpty() ? name : name + "-" + strength.replaceAll("[^0-9A-Za-z.]", "");
  }
}
