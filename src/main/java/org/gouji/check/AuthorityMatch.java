package org.gouji.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the report of an authority on a year among many.
 *
 * <p>An index by the last place of the name keeps it quick for thousands of reports.
 */
final class AuthorityMatch {

  /**
   * A report found.
   *
   * @param report the report
   * @param sureness how sure it is that it is the authority's, above 0 and up to 1
   */
  record Match(AnnualFigures report, double sureness) {}

  private final Map<String, List<AnnualFigures>> byKey = new HashMap<>();
  private final Map<String, AuthorityName> names = new HashMap<>();

  AuthorityMatch(Collection<AnnualFigures> reports) {
    for (AnnualFigures report : reports) {
      String key = key(name(report.authority()), report.year());
      byKey.computeIfAbsent(key, it -> new ArrayList<>()).add(report);
    }
  }

  private AuthorityName name(String authority) {
    return names.computeIfAbsent(authority, AuthorityName::of);
  }

  private static String key(AuthorityName name, int year) {
    String last =
        name.places().isEmpty() ? name.plain() : name.places().get(name.places().size() - 1);
    return year + "/" + last + "/" + name.body();
  }

  /**
   * {@return the authority's report on the year} Empty where there is none, and where several are
   * equally likely: which of them is meant is not guessed.
   */
  Optional<Match> find(String authority, int year) {
    AuthorityName wanted = name(authority);
    List<Match> matches = new ArrayList<>();
    for (AnnualFigures report : byKey.getOrDefault(key(wanted, year), List.of())) {
      wanted
          .sameAs(name(report.authority()))
          .ifPresent(sureness -> matches.add(new Match(report, sureness)));
    }
    matches.sort(Comparator.comparingDouble(Match::sureness).reversed());
    boolean clear =
        matches.size() == 1
            || (matches.size() > 1 && matches.get(0).sureness() > matches.get(1).sureness());
    return clear ? Optional.of(matches.get(0)) : Optional.empty();
  }
}
