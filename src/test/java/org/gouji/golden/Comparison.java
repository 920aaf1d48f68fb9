package org.gouji.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.golden.Difference.Kind;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;
import org.gouji.output.DocumentReport;

/**
 * What was read of a report beside what it prints.
 *
 * @param sourceFile its path in {@code corpus/}
 * @param differences in the order of the truth, then what was read and is not in the truth
 * @param review number of fields that somebody is asked to look at
 */
record Comparison(String sourceFile, List<Difference> differences, int review) {

  Comparison {
    differences = List.copyOf(differences);
  }

  static Comparison of(TrueReport truth, DocumentReport read) {
    List<Difference> differences = new ArrayList<>();
    same(differences, Kind.HEAD, "layout", truth.layout(), read.layout());
    same(differences, Kind.BESIDE, "authority", truth.authority(), read.authority());
    same(
        differences,
        Kind.HEAD,
        "year",
        Integer.toString(truth.year()),
        read.year().or(() -> notLegible(truth)).map(String::valueOf).orElse(""));
    Map<String, ExtractedField> byId = new HashMap<>();
    for (ExtractedField field : read.fields()) {
      if (byId.put(field.definition().id(), field) != null) {
        throw new IllegalStateException("two rows of " + field.definition().id());
      }
    }
    Set<String> printed = new HashSet<>();
    for (TrueField field : truth.fields()) {
      printed.add(field.id());
      compare(differences, field, Optional.ofNullable(byId.get(field.id())));
    }
    for (ExtractedField field : read.fields()) {
      if (!printed.contains(field.definition().id())) {
        invented(field).ifPresent(differences::add);
      }
    }
    return new Comparison(truth.sourceFile(), differences, (int) read.count(Flag.REVIEW));
  }

  private static void same(
      List<Difference> differences, Kind kind, String what, String expected, String got) {
    if (!expected.equals(got)) {
      differences.add(new Difference(kind, Optional.empty(), what, expected, expected, got, ""));
    }
  }

  private static void compare(
      List<Difference> differences, TrueField truth, Optional<ExtractedField> found) {
    if (found.isEmpty()) {
      differences.add(difference(Kind.SILENT, truth, "", "no such row"));
      return;
    }
    ExtractedField read = found.get();
    String remark = Difference.remark(read);
    if (!sameValue(truth.value(), read.value())) {
      Kind kind = read.flag() == Flag.OK ? Kind.SILENT : Kind.WRONG;
      differences.add(difference(kind, truth, plain(read.value()), remark));
      return;
    }
    if (read.flag() != Flag.OK) {
      differences.add(difference(Kind.FLAGGED, truth, plain(read.value()), remark));
      return;
    }
    if (read.reading() != truth.reading()
        || !bare(read.printed()).equals(bare(truth.printed()))
        || !read.provenance().map(Provenance::page).equals(Optional.of(truth.page()))) {
      String got = read.printed() + read.provenance().map(place -> " p" + place.page()).orElse("");
      differences.add(difference(Kind.BESIDE, truth, got, remark));
    }
  }

  /** A field that the report does not print has to be without a value and flagged so. */
  private static Optional<Difference> invented(ExtractedField read) {
    if (read.flag() == Flag.MISSING && read.value().isEmpty()) {
      return Optional.empty();
    }
    Kind kind =
        read.value().isEmpty() ? Kind.BESIDE : read.flag() == Flag.OK ? Kind.SILENT : Kind.WRONG;
    return Optional.of(
        new Difference(
            kind,
            read.provenance().map(Provenance::page),
            read.definition().id(),
            "",
            "not printed",
            plain(read.value()),
            Difference.remark(read)));
  }

  private static Difference difference(Kind kind, TrueField truth, String got, String remark) {
    return new Difference(
        kind,
        Optional.of(truth.page()),
        truth.id(),
        truth.printed(),
        plain(truth.value()),
        got,
        remark);
  }

  /** 12 and 12.0 are the same figure; a blank cell is not the figure 0. */
  private static boolean sameValue(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    return one.get().compareTo(other.get()) == 0;
  }

  private static String plain(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }

  /** Whether 85.8935 万元 has a space is a matter of setting, not of what is printed. */
  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  int silent() {
    return (int) differences.stream().filter(each -> each.kind() == Kind.SILENT).count();
  }

  int wrong() {
    return (int) differences.stream().filter(each -> each.kind().wrongValue()).count();
  }

  /** {@return whether it is no worse than {@code expected}} */
  boolean meets(Expectation expected) {
    return expected.isWhole()
        ? differences.isEmpty() && review == 0
        : differences.stream().noneMatch(each -> each.kind() == Kind.HEAD)
            && silent() <= expected.silent()
            && wrong() <= expected.wrong()
            && review <= expected.review();
  }

  /** {@return whether less is wrong or flagged than {@code expected} tolerates} */
  boolean betterThan(Expectation expected) {
    return meets(expected)
        && (silent() < expected.silent()
            || wrong() < expected.wrong()
            || review < expected.review());
  }

  /** {@return the counts beside those tolerated, in one line} */
  String summary(Expectation expected) {
    return "%s: silent %d (at most %d), wrong %d (%d), review %d (%d)"
        .formatted(
            sourceFile,
            silent(),
            expected.silent(),
            wrong(),
            expected.wrong(),
            review,
            expected.review());
  }

  /** {@return the counts, and every difference in a line, the worst first} */
  String diff(Expectation expected) {
    return differences.stream()
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .map(Difference::line)
        .collect(Collectors.joining("\n", summary(expected) + "\n", ""));
  }

  /**
   * A year that is not found misleads nobody; where a picture may not show it, it is not asked for.
   */
  private static Optional<Integer> notLegible(TrueReport truth) {
    return truth.bornDigital() ? Optional.empty() : Optional.of(truth.year());
  }
}
