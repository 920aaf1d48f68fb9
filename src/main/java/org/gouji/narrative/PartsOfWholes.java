package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.narrative.Statistic.Nature;

/**
 * Parts against their whole, inside the text. 其中 need not list all parts, and may list by outcome
 * and by channel after each other; so it is a contradiction only if one part exceeds the whole, if
 * parts that exclude each other do so together, or if parts that must be all (natural persons and
 * organisations) do not add up to it.
 */
final class PartsOfWholes {

  /** By what things are divided into parts that exclude each other. */
  private static final Set<String> EXCLUSIVE = Set.of("outcome", "applicant", "channel", "result");

  private static final Set<String> ALL_RESULTS =
      Set.of("upheld", "corrected", "other_result", "pending");
  private static final Set<String> ALL_APPLICANTS = Set.of("natural_person", "organisations");

  /** Rows under another one: denied_state_secret is counted in denied. */
  private static final List<String> HEADINGS =
      List.of("denied", "unavailable", "not_processed", "other");

  private static final Set<String> MAY_HAVE_CARRIED_IN =
      Set.of(Concepts.ANY, "received", "new", "handled");
  private static final Set<String> WHOLES =
      Set.of(Concepts.ANY, "received", "new", "handled", "closed", "replied", "on_time");
  private static final String REQUESTS = "requests";

  private final List<Statistic> statistics;
  private final List<Verdict> verdicts;
  private final TableFacts facts;
  private final Concepts concepts;

  PartsOfWholes(
      List<Statistic> statistics, List<Verdict> verdicts, TableFacts facts, Concepts concepts) {
    this.statistics = statistics;
    this.verdicts = new ArrayList<>(verdicts);
    this.facts = facts;
    this.concepts = concepts;
  }

  /** {@return the verdicts, with what the parts say added} */
  List<Verdict> judge() {
    Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
    for (int i = 0; i < statistics.size(); i++) {
      int index = i;
      if (statistics.get(i).isCount()) {
        statistics
            .get(i)
            .whole()
            .ifPresent(whole -> parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(index));
      }
    }
    parts.forEach(this::compare);
    outcomesWithoutWhole()
        .forEach(run -> wholeBefore(run.get(0)).ifPresent(whole -> exceeding(whole, run)));
    return verdicts;
  }

  private void compare(int whole, List<Integer> all) {
    List<Integer> parts = all.stream().filter(part -> isOfSameUnit(whole, part)).toList();
    if (parts.isEmpty() || statistics.get(whole).amount().exact().isEmpty()) {
      return;
    }
    if (adds(whole, parts)) {
      agree(whole, parts);
      return;
    }
    for (List<Integer> run :
        runs(parts.stream().filter(part -> statistics.get(part).isPart()).toList())) {
      if (adds(whole, run)) {
        agree(whole, run);
      } else {
        exceeding(whole, run);
      }
    }
  }

  private boolean isOfSameUnit(int whole, int part) {
    Amount amount = statistics.get(part).amount();
    return amount.exact().isPresent()
        && amount.unit().name().equals(statistics.get(whole).amount().unit().name());
  }

  private boolean adds(int whole, List<Integer> parts) {
    return sum(parts).compareTo(value(whole)) == 0;
  }

  private void agree(int whole, List<Integer> parts) {
    List<Integer> all = new ArrayList<>(parts);
    all.add(whole);
    for (int index : all) {
      Verdict verdict = verdicts.get(index);
      if (verdict.agreement() == Agreement.UNKNOWN && verdict.fields().isEmpty()) {
        verdicts.set(index, Verdict.of(Agreement.YES, List.of()));
      }
    }
  }

  /** Parts after each other that divide by the same. */
  private List<List<Integer>> runs(List<Integer> parts) {
    List<List<Integer>> runs = new ArrayList<>();
    String kind = "";
    for (int part : parts) {
      String its = statistics.get(part).subject().kind();
      if (runs.isEmpty() || !its.equals(kind)) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(part);
      kind = its;
    }
    return runs;
  }

  private void exceeding(int whole, List<Integer> run) {
    List<Integer> parts = withoutRowsOfOthers(run);
    String kind = statistics.get(parts.get(0)).subject().kind();
    BigDecimal limit = limit(whole);
    boolean onePart = parts.stream().anyMatch(part -> value(part).compareTo(limit) > 0);
    boolean together = EXCLUSIVE.contains(kind) && sum(parts).compareTo(limit) > 0;
    boolean tooFew = isAllParts(parts) && sum(parts).compareTo(value(whole)) < 0;
    boolean tooMany = isAllParts(parts) && sum(parts).compareTo(limit) > 0;
    if (onePart || together || tooFew || tooMany) {
      List<Statistic> stated = parts.stream().map(statistics::get).toList();
      Verdict verdict = verdicts.get(whole);
      if (verdict.finding().isEmpty()) {
        Agreement agreement = verdict.fields().isEmpty() ? Agreement.NO : verdict.agreement();
        verdicts.set(
            whole,
            new Verdict(
                agreement,
                verdict.fields(),
                Optional.of(
                    TextFindings.parts(
                        statistics.get(whole), stated, sum(parts).toPlainString()))));
      }
    }
  }

  private boolean isAllParts(List<Integer> parts) {
    Set<String> measures =
        parts.stream()
            .flatMap(part -> statistics.get(part).subject().concepts().stream())
            .map(Concept::measure)
            .collect(Collectors.toSet());
    return measures.equals(ALL_RESULTS) || measures.equals(ALL_APPLICANTS);
  }

  private List<Integer> withoutRowsOfOthers(List<Integer> run) {
    Set<String> measures =
        run.stream()
            .flatMap(part -> statistics.get(part).subject().concepts().stream())
            .map(Concept::measure)
            .collect(Collectors.toSet());
    List<Integer> rows =
        run.stream()
            .filter(
                part ->
                    statistics.get(part).subject().concepts().stream()
                        .noneMatch(concept -> isUnderOneOf(concept.measure(), measures)))
            .toList();
    return rows.isEmpty() ? run : rows;
  }

  private static boolean isUnderOneOf(String measure, Set<String> measures) {
    return HEADINGS.stream()
            .anyMatch(heading -> measures.contains(heading) && measure.startsWith(heading + "_"))
        || (measure.equals("withdrawn") && measures.contains("other"));
  }

  /** What the parts of a whole may add up to: outcomes are also those of requests carried in. */
  private BigDecimal limit(int whole) {
    Subject subject = statistics.get(whole).subject();
    if (!subject.isOne(REQUESTS, MAY_HAVE_CARRIED_IN)) {
      return value(whole);
    }
    BigDecimal carriedIn =
        statistics.stream()
            .filter(
                each ->
                    each.isCount()
                        && each.subject().isOne(REQUESTS, List.of("carried_in", "carried")))
            .map(each -> each.amount().value())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal inTable =
        facts
            .of(concepts.get("requests.carried_in"))
            .map(TableFigure::value)
            .orElse(BigDecimal.ZERO);
    return value(whole).add(carriedIn.max(inTable));
  }

  /** Outcomes that follow each other without 其中, at least two. */
  private List<List<Integer>> outcomesWithoutWhole() {
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < statistics.size(); i++) {
      Statistic statistic = statistics.get(i);
      boolean outcome =
          statistic.isCount()
              && !statistic.isPart()
              && statistic.amount().exact().isPresent()
              && statistic.subject().kind().equals("outcome")
              && statistic.subject().topic().equals(REQUESTS);
      boolean goesOn =
          !run.isEmpty() && statistics.get(run.get(0)).sentence().equals(statistic.sentence());
      if (!outcome || !goesOn) {
        runs.add(run);
        run = new ArrayList<>();
      }
      if (outcome) {
        run.add(i);
      }
    }
    runs.add(run);
    return runs.stream().filter(each -> each.size() > 1).toList();
  }

  private OptionalInt wholeBefore(int first) {
    for (int i = first - 1; i >= 0; i--) {
      Statistic statistic = statistics.get(i);
      if (statistic.sentence().paragraph() != statistics.get(first).sentence().paragraph()) {
        break;
      }
      if (statistic.nature() == Nature.STATED
          && !(statistic.subject().isOne(REQUESTS, Set.of("on_time")) && isAnyExtended())
          && statistic.amount().exact().isPresent()
          && statistic.subject().isOne(REQUESTS, WHOLES)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** 按时办结54件、延期办结1件 have their outcomes together. */
  private boolean isAnyExtended() {
    return statistics.stream().anyMatch(each -> each.subject().isOne(REQUESTS, Set.of("extended")));
  }

  private BigDecimal value(int index) {
    return statistics.get(index).amount().value();
  }

  private BigDecimal sum(List<Integer> parts) {
    return parts.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
