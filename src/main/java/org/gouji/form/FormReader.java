package org.gouji.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads a form from its file. The keys are described in docs/FORMS.md. */
final class FormReader {

  private final FormNode top;
  private final ColumnReader columns;

  private FormReader(FormNode top) {
    this.top = top.withKeys("id", "notice", "sections", "column_sets", "tables");
    this.columns = ColumnReader.of(top);
  }

  static Form read(FormNode top) {
    return new FormReader(top).form();
  }

  private Form form() {
    List<Label> sections = new ArrayList<>();
    top.optional("sections")
        .ifPresent(list -> list.items().forEach(item -> sections.add(item.label())));
    FormNode tableNodes = top.required("tables");
    List<FormTable> tables = new ArrayList<>();
    List<BalanceRule> rules = new ArrayList<>();
    List<Limit> limits = new ArrayList<>();
    List<YearRule> years = new ArrayList<>();
    List<String> compared = new ArrayList<>();
    for (FormNode node : tableNodes.items()) {
      FormTable table = table(node, sections.size());
      tables.add(table);
      noneTwice(node, "field", table.fields(), FieldDefinition::id);
      rules.addAll(each(node, "rules", rule -> RuleReader.rules(table, rule)));
      limits.addAll(each(node, "limits", limit -> RuleReader.limits(table, limit)));
      years.addAll(each(node, "years", rule -> RuleReader.years(table, rule)));
      compared.addAll(each(node, "compared", item -> RuleReader.compared(table, item)));
    }
    noneTwice(tableNodes, "table", tables, FormTable::id);
    noneTwice(tableNodes, "rule", rules, BalanceRule::id);
    noneTwice(tableNodes, "limit", limits, Limit::id);
    noneTwice(tableNodes, "year rule", years, YearRule::id);
    noneTwice(tableNodes, "compared field", compared, Function.identity());
    return new Form(
        top.required("id").id(),
        top.required("notice").text(),
        sections,
        tables,
        rules,
        limits,
        years,
        compared);
  }

  private FormTable table(FormNode node, int sections) {
    node.withKeys("id", "section", "heading", "blocks", "rules", "limits", "years", "compared");
    return new FormTable(
        node.required("id").id(),
        node.optional("section").map(section -> sectionNumber(section, sections)).orElse(0),
        node.required("heading").label(),
        node.required("blocks").items().stream().map(this::block).toList());
  }

  private static int sectionNumber(FormNode section, int sections) {
    int number = section.json().isInt() ? section.json().intValue() : 0;
    if (number < 1 || number > sections) {
      throw section.error("expected a number from 1 to " + sections + ", the number of sections");
    }
    return number;
  }

  private FormBlock block(FormNode block) {
    block.withKeys("caption", "corner", "columns", "rows");
    List<FormColumn> blockColumns = columns.read(block.required("columns"));
    // Without rows, the columns alone name the fields, in one row without a stub.
    List<FormRow> rows =
        block
            .optional("rows")
            .map(RowReader::read)
            .orElseGet(() -> List.of(new FormRow("", Label.of(""), List.of(), "", List.of())));
    return new FormBlock(
        block.optional("caption").map(FormNode::label),
        block.optional("corner").map(FormNode::label),
        blockColumns,
        rows);
  }

  private static <T> List<T> each(FormNode node, String key, Function<FormNode, List<T>> reader) {
    List<T> read = new ArrayList<>();
    node.optional(key)
        .ifPresent(list -> list.items().forEach(item -> read.addAll(reader.apply(item))));
    return read;
  }

  private static <T> void noneTwice(
      FormNode node, String what, List<T> things, Function<T, String> name) {
    Set<String> seen = new HashSet<>();
    for (T thing : things) {
      if (!seen.add(name.apply(thing))) {
        throw node.error("duplicate " + what + " '" + name.apply(thing) + "'");
      }
    }
  }
}
