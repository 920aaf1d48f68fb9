package org.gouji.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the balance rules of a table. The placeholder in a rule's id says where the rule holds:
 * {@code {column}} in every column, {@code {row}} in every row, {@code {group}} in every group of
 * columns that has what the rule names; without a placeholder it is one rule over fields.
 */
final class RuleReader {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
  private static final Pattern RULE_ID = Pattern.compile("[a-z0-9_]+(\\.[a-z0-9_]+)*");

  private RuleReader() {}

  static List<BalanceRule> read(FormTable table, FormNode rule) {
    rule.withKeys("id", "left", "right");
    FormNode id = rule.required("id");
    List<IdPattern> left = terms(rule.required("left"));
    List<IdPattern> right = terms(rule.required("right"));
    List<RuleScope> scopes = scopes(table, id);
    List<BalanceRule> rules = new ArrayList<>();
    for (RuleScope scope : scopes) {
      Optional<List<String>> leftFields = fields(left, scope);
      Optional<List<String>> rightFields = fields(right, scope);
      if (leftFields.isPresent() && rightFields.isPresent()) {
        String ruleId = table.id() + "." + named(id, scope);
        rules.add(distinct(rule, new BalanceRule(ruleId, leftFields.get(), rightFields.get())));
      }
    }
    if (rules.isEmpty()) {
      throw unknownTerm(rule, left, right, scopes);
    }
    return rules;
  }

  private static List<IdPattern> terms(FormNode side) {
    return side.items().stream().map(IdPattern::of).toList();
  }

  private static List<RuleScope> scopes(FormTable table, FormNode id) {
    Matcher placeholder = PLACEHOLDER.matcher(id.text());
    if (!placeholder.find()) {
      return RuleScope.whole(table);
    }
    return switch (placeholder.group()) {
      case "{column}" -> RuleScope.columns(table);
      case "{row}" -> RuleScope.rows(table);
      case "{group}" -> RuleScope.groups(table);
      default -> throw id.error("unknown placeholder '" + placeholder.group() + "'");
    };
  }

  private static String named(FormNode id, RuleScope scope) {
    String name = PLACEHOLDER.matcher(id.text()).replaceFirst(scope.name());
    if (!RULE_ID.matcher(name).matches()) {
      throw id.error("'" + name + "' is not a rule id");
    }
    return name;
  }

  /** The fields of a side; empty if the scope lacks one of its terms. */
  private static Optional<List<String>> fields(List<IdPattern> terms, RuleScope scope) {
    List<String> all = new ArrayList<>();
    for (IdPattern term : terms) {
      List<String> fields = scope.fields(term);
      if (fields.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(fields);
    }
    return Optional.of(all);
  }

  private static BalanceRule distinct(FormNode node, BalanceRule rule) {
    if (new HashSet<>(rule.fields()).size() < rule.fields().size()) {
      throw node.error("rule '" + rule.id() + "' names a field twice");
    }
    return rule;
  }

  private static FormDefinitionException unknownTerm(
      FormNode rule, List<IdPattern> left, List<IdPattern> right, List<RuleScope> scopes) {
    List<IdPattern> terms = new ArrayList<>(left);
    terms.addAll(right);
    return terms.stream()
        .filter(term -> scopes.stream().allMatch(scope -> scope.fields(term).isEmpty()))
        .findFirst()
        .map(term -> term.node().error("unknown id '" + term.pattern() + "'"))
        .orElseGet(() -> rule.error("no part of the table has everything that the rule names"));
  }
}
