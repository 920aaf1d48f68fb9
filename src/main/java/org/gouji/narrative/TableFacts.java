package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.RuleOutcome;
import org.gouji.form.BalanceRule;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;

/**
 * What the tables of a report say on what its text counts. A total that is left blank is taken as
 * its parts add up, by the form's balance rules; one that is printed may be wrong, so that the sum
 * of its parts counts as well.
 */
final class TableFacts {

  /** Of sums of more fields, only all as printed and all as calculated are taken. */
  private static final int FEW = 3;

  private final Map<String, ExtractedField> fields = new LinkedHashMap<>();

  /** A grand total is the sum of totals that may be blank themselves. */
  private static final int DEEPEST = 2;

  private final Map<String, List<BalanceRule>> totals = new HashMap<>();
  private final Concepts concepts;

  /**
   * @param fields the fields of the report
   * @param rules the balance rules over them, as printed
   */
  TableFacts(List<ExtractedField> fields, List<RuleOutcome> rules, Concepts concepts) {
    fields.forEach(field -> this.fields.put(field.definition().id(), field));
    for (RuleOutcome outcome : rules) {
      if (outcome.rule().left().size() == 1) {
        totals
            .computeIfAbsent(outcome.rule().left().get(0), total -> new ArrayList<>())
            .add(outcome.rule());
      }
    }
    this.concepts = concepts;
  }

  /** {@return the ids of the fields of this report whose sum is the concept; may be none} */
  List<String> fields(Concept concept) {
    return fields.values().stream()
        .filter(field -> concept.fields().stream().anyMatch(pattern -> matches(pattern, field)))
        .filter(
            field ->
                !field.reasons().contains(Reason.REPLACED_ROW)
                    || field.reading() != ReadingKind.ABSENT)
        .map(field -> field.definition().id())
        .toList();
  }

  private static boolean matches(String pattern, ExtractedField field) {
    String[] wanted = pattern.split("\\.", -1);
    String[] parts = field.definition().id().split("\\.", -1);
    if (wanted.length != parts.length) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      boolean open = wanted[i].endsWith("*");
      String start = open ? wanted[i].substring(0, wanted[i].length() - 1) : wanted[i];
      if (open ? !parts[i].startsWith(start) : !parts[i].equals(start)) {
        return false;
      }
    }
    return true;
  }

  /** {@return what the tables say on it; empty where they say nothing or it cannot be read} */
  Optional<TableFigure> of(Concept concept) {
    List<String> ids = fields(concept);
    List<List<BigDecimal>> readings = new ArrayList<>();
    boolean sure = true;
    boolean anything = false;
    for (String id : ids) {
      ExtractedField field = field(id);
      List<BigDecimal> values = readings(field);
      if (values.isEmpty() && !isBlank(field)) {
        return Optional.empty();
      }
      anything |= !values.isEmpty();
      sure &= field.flag() == Flag.OK;
      readings.add(values.isEmpty() ? List.of(BigDecimal.ZERO) : values);
    }
    if (!anything) {
      return Optional.empty();
    }
    Set<BigDecimal> sums = sums(readings);
    return Optional.of(
        new TableFigure(
            sums.iterator().next(),
            sums,
            field(ids.get(0)).unit(),
            sure,
            ids.stream().map(this::field).toList()));
  }

  private ExtractedField field(String id) {
    return Optional.ofNullable(fields.get(id)).orElseThrow();
  }

  /** {@return the figures that the words of a concept may mean as well} */
  Set<BigDecimal> near(Concept concept) {
    Set<BigDecimal> near = new LinkedHashSet<>();
    for (String expression : concept.near()) {
      calculate(expression).ifPresent(near::add);
    }
    return near;
  }

  private Optional<BigDecimal> calculate(String expression) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean minus = false;
    for (String part : expression.split(" ", -1)) {
      if (part.equals("+") || part.equals("-")) {
        minus = part.equals("-");
        continue;
      }
      Optional<TableFigure> figure = of(concepts.get(part));
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      sum = minus ? sum.subtract(figure.get().value()) : sum.add(figure.get().value());
    }
    return Optional.of(plain(sum));
  }

  /** What a field may be taken to say: its figure, then the sum of its parts. */
  private List<BigDecimal> readings(ExtractedField field) {
    List<BigDecimal> readings = new ArrayList<>();
    field.value().map(TableFacts::plain).ifPresent(readings::add);
    sumOfParts(field, DEEPEST).filter(sum -> !readings.contains(sum)).ifPresent(readings::add);
    return readings;
  }

  private Optional<BigDecimal> sumOfParts(ExtractedField total, int depth) {
    return totals.getOrDefault(total.definition().id(), List.of()).stream()
        .flatMap(rule -> sumOfParts(rule, depth).stream())
        .findFirst();
  }

  private Optional<BigDecimal> sumOfParts(BalanceRule rule, int depth) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean anything = false;
    for (String id : rule.right()) {
      ExtractedField part = fields.get(id);
      if (part == null
          || part.flag() == Flag.REVIEW
          || (part.value().isEmpty() && !isBlank(part))) {
        return Optional.empty();
      }
      Optional<BigDecimal> value =
          part.value().or(() -> depth > 1 ? sumOfParts(part, depth - 1) : Optional.empty());
      anything |= value.isPresent();
      sum = sum.add(value.orElse(BigDecimal.ZERO));
    }
    return anything ? Optional.of(plain(sum)) : Optional.empty();
  }

  private static Set<BigDecimal> sums(List<List<BigDecimal>> readings) {
    Set<BigDecimal> sums = new LinkedHashSet<>(List.of(BigDecimal.ZERO));
    for (List<BigDecimal> values : readings) {
      Set<BigDecimal> next = new LinkedHashSet<>();
      List<BigDecimal> taken = readings.size() <= FEW ? values : values.subList(0, 1);
      sums.forEach(sum -> taken.forEach(value -> next.add(plain(sum.add(value)))));
      sums = next;
    }
    if (readings.size() > FEW) {
      BigDecimal calculated =
          readings.stream()
              .map(values -> values.get(values.size() - 1))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      sums.add(plain(calculated));
    }
    return sums;
  }

  private static boolean isBlank(ExtractedField field) {
    return field.reading() == ReadingKind.BLANK || field.reading() == ReadingKind.MARK;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
