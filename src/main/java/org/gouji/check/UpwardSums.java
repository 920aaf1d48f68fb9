package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gouji.check.AuthorityMatch.Match;
import org.gouji.message.Sentence;

/**
 * Adds up the reports of the authorities below and compares the sum with the report of the one
 * above. All of it is for notice: a city's report may count its own offices or leave them out.
 *
 * <p>Where reports from below are missing, only a sum that is larger than what is stated above is
 * told: what is missing could make up for a smaller one.
 */
public final class UpwardSums {

  private static final String RULE = "upward_sum";

  private final Hierarchy hierarchy;
  private final AuthorityMatch match;
  private final SortedSet<Integer> years = new TreeSet<>();

  private UpwardSums(Hierarchy hierarchy, Collection<AnnualFigures> reports) {
    this.hierarchy = hierarchy;
    this.match = new AuthorityMatch(reports);
    reports.forEach(report -> years.add(report.year()));
  }

  /**
   * {@return the findings by source file, each with the report of the authority above}
   *
   * @param reports any set of reports, of this run or of earlier ones
   */
  public static Map<String, List<Finding>> of(
      Hierarchy hierarchy, Collection<AnnualFigures> reports) {
    UpwardSums sums = new UpwardSums(hierarchy, reports);
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    for (String parent : hierarchy.children().keySet()) {
      for (int year : sums.years) {
        sums.match
            .find(parent, year)
            .ifPresent(
                above ->
                    sums.finding(parent, above.report())
                        .ifPresent(
                            it ->
                                findings
                                    .computeIfAbsent(
                                        above.report().sourceFile(), file -> new ArrayList<>())
                                    .add(it)));
      }
    }
    return findings;
  }

  private Optional<Finding> finding(String parent, AnnualFigures above) {
    List<AnnualFigures> below = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String child : hierarchy.children().getOrDefault(parent, List.of())) {
      Optional<Match> found = match.find(child, above.year());
      found.ifPresentOrElse(it -> below.add(it.report()), () -> missing.add(child));
    }
    List<ComparedFigures> differences = new ArrayList<>();
    for (String field : above.form().compared()) {
      pair(field, above, below)
          .filter(pair -> differs(pair, missing.isEmpty()))
          .ifPresent(differences::add);
    }
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(above, below, missing, differences));
  }

  /** Stated above and added up below; empty where one of the reports does not surely state it. */
  private static Optional<ComparedFigures> pair(
      String field, AnnualFigures above, List<AnnualFigures> below) {
    Optional<BigDecimal> stated = above.figure(field);
    BigDecimal sum = BigDecimal.ZERO;
    for (AnnualFigures report : below) {
      Optional<BigDecimal> figure = report.figure(field);
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(figure.get());
    }
    BigDecimal total = sum;
    return below.isEmpty()
        ? Optional.empty()
        : stated.map(figure -> new ComparedFigures(List.of(field), figure, total));
  }

  private static boolean differs(ComparedFigures pair, boolean complete) {
    int comparison = pair.other().compareTo(pair.stated());
    return comparison > 0 || (complete && comparison < 0);
  }

  private static Finding finding(
      AnnualFigures above,
      List<AnnualFigures> below,
      List<String> missing,
      List<ComparedFigures> differences) {
    CellNames names = new CellNames(above.form());
    List<StatedValue> values = new ArrayList<>();
    differences.forEach(each -> values.addAll(each.values("sum_below")));
    below.forEach(
        report -> values.add(new StatedValue("below", report.sourceFile(), Optional.empty())));
    missing.forEach(name -> values.add(new StatedValue("missing", name, Optional.empty())));
    Sentence incomplete =
        missing.isEmpty()
            ? Sentence.verbatim("")
            : Sentence.of("finding.reports_missing", Integer.toString(missing.size()));
    return new Finding(
        FindingKind.UPWARD_SUM,
        List.of(RULE),
        Severity.NOTICE,
        Sentence.of(
            "finding.upward_sum",
            Integer.toString(below.size()),
            incomplete,
            Sentence.joined(
                "finding.clause",
                differences.stream().map(each -> each.say("finding.below", names)).toList())),
        differences.stream().flatMap(each -> each.fields().stream()).toList(),
        values);
  }
}
