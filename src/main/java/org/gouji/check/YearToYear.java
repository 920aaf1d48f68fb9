package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.AuthorityMatch.Match;
import org.gouji.form.YearRule;
import org.gouji.message.Sentence;

/**
 * Compares reports of one authority on following years. All of it is for notice: which of two
 * reports is wrong, if any, cannot be told, and authorities do correct themselves.
 */
public final class YearToYear {

  /** A figure that grows more than so many times, or falls to less than one part in so many. */
  private static final BigDecimal JUMP = BigDecimal.valueOf(5);

  /**
   * Jumps are told from here on, by the larger of the two figures. A town with 3 applications has
   * 20 the year after because one person wrote them all; of 100 and more nobody did.
   */
  private static final BigDecimal LEAST_LARGER = BigDecimal.valueOf(100);

  private static final String JUMP_RULE = "jump";

  private YearToYear() {}

  /**
   * {@return the findings by source file, each with the report on the later year}
   *
   * @param reports any set of reports, of this run or of earlier ones
   */
  public static Map<String, List<Finding>> of(Collection<AnnualFigures> reports) {
    AuthorityMatch match = new AuthorityMatch(reports);
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    for (AnnualFigures report : reports) {
      match
          .find(report.authority(), report.year() - 1)
          .map(last -> of(report, last))
          .filter(its -> !its.isEmpty())
          .ifPresent(
              its ->
                  findings
                      .computeIfAbsent(report.sourceFile(), it -> new ArrayList<>())
                      .addAll(its));
    }
    return findings;
  }

  private static List<Finding> of(AnnualFigures report, Match last) {
    List<Finding> findings = new ArrayList<>();
    CellNames names = new CellNames(report.form());
    Map<String, List<YearRule>> broken = new LinkedHashMap<>();
    for (YearRule rule : report.form().years()) {
      if (pair(rule, report, last.report()).filter(YearToYear::differ).isPresent()) {
        broken.computeIfAbsent(family(rule), it -> new ArrayList<>()).add(rule);
      }
    }
    broken.values().forEach(rules -> findings.add(broken(rules, report, last, names)));
    jumps(report, last, names).ifPresent(findings::add);
    return findings;
  }

  /** Rules that differ only in their column are one: {@code requests.carried}. */
  private static String family(YearRule rule) {
    return rule.id().substring(0, rule.id().lastIndexOf('.'));
  }

  private static boolean differ(ComparedFigures pair) {
    return pair.stated().compareTo(pair.other()) != 0;
  }

  private static Optional<ComparedFigures> pair(
      YearRule rule, AnnualFigures report, AnnualFigures last) {
    Optional<BigDecimal> stated = report.sum(rule.thisYear());
    Optional<BigDecimal> before = last.sum(rule.lastYear());
    Optional<BigDecimal> added = report.sum(rule.added());
    return stated.isPresent() && before.isPresent() && added.isPresent()
        ? Optional.of(
            new ComparedFigures(rule.thisYear(), stated.get(), before.get().add(added.get())))
        : Optional.empty();
  }

  private static Finding broken(
      List<YearRule> rules, AnnualFigures report, Match last, CellNames names) {
    List<Sentence> said = new ArrayList<>();
    List<StatedValue> values = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    for (YearRule rule : rules) {
      ComparedFigures pair = pair(rule, report, last.report()).orElseThrow();
      said.add(
          rule.added().isEmpty()
              ? pair.say("finding.carried_cell", names)
              : Sentence.of(
                  "finding.follows",
                  figures(rule.thisYear(), report, names),
                  pair.stated().toPlainString(),
                  figures(rule.lastYear(), last.report(), names),
                  figures(rule.added(), report, names),
                  pair.other().toPlainString()));
      values.addAll(pair.values("expected"));
      fields.addAll(rule.thisYear());
    }
    Sentence clauses = Sentence.joined("finding.clause", said);
    YearRule first = rules.get(0);
    Sentence message =
        first.added().isEmpty()
            ? Sentence.of(
                "finding.carried", clauses, CellNames.quoted(names.row(first.lastYear().get(0))))
            : clauses;
    List<String> ids = rules.stream().map(YearRule::id).toList();
    return finding("finding.year_to_year", ids, message, fields, values, last);
  }

  private static Sentence figures(List<String> fields, AnnualFigures report, CellNames names) {
    return Sentence.joined(
        "finding.plus",
        fields.stream()
            .map(
                field ->
                    Sentence.of(
                        "finding.cell_and_figure",
                        names.of(field),
                        report.figure(field).orElse(BigDecimal.ZERO).toPlainString()))
            .toList());
  }

  private static Optional<Finding> jumps(AnnualFigures report, Match last, CellNames names) {
    List<ComparedFigures> jumps =
        report.form().compared().stream()
            .flatMap(field -> compared(field, report, last.report()))
            .filter(YearToYear::jumps)
            .toList();
    if (jumps.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            "finding.jumps",
            List.of(JUMP_RULE),
            Sentence.joined(
                "finding.clause",
                jumps.stream().map(jump -> jump.say("finding.jump", names)).toList()),
            jumps.stream().flatMap(jump -> jump.fields().stream()).toList(),
            jumps.stream().flatMap(jump -> jump.values("last_year").stream()).toList(),
            last));
  }

  private static Stream<ComparedFigures> compared(
      String field, AnnualFigures report, AnnualFigures last) {
    Optional<BigDecimal> stated = report.figure(field);
    Optional<BigDecimal> before = last.figure(field);
    return stated.isPresent() && before.isPresent()
        ? Stream.of(new ComparedFigures(List.of(field), stated.get(), before.get()))
        : Stream.empty();
  }

  private static boolean jumps(ComparedFigures pair) {
    BigDecimal larger = pair.stated().max(pair.other());
    BigDecimal smaller = pair.stated().min(pair.other());
    return smaller.signum() >= 0
        && larger.compareTo(LEAST_LARGER) >= 0
        && larger.compareTo(smaller.multiply(JUMP)) > 0;
  }

  private static Finding finding(
      String key,
      List<String> rules,
      Sentence said,
      List<String> fields,
      List<StatedValue> values,
      Match last) {
    List<StatedValue> all = new ArrayList<>(values);
    all.add(new StatedValue("last_year_file", last.report().sourceFile(), Optional.empty()));
    all.add(new StatedValue("same_authority", Double.toString(last.sureness()), Optional.empty()));
    Sentence named =
        last.sureness() < 1
            ? Sentence.of("finding.named_otherwise", last.report().authority())
            : Sentence.verbatim("");
    return new Finding(
        FindingKind.YEAR_TO_YEAR,
        rules,
        Severity.NOTICE,
        Sentence.of(key, Integer.toString(last.report().year()), said, named),
        fields,
        all);
  }
}
