package org.gouji.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.message.Sentence;

/** Names the cells of a form by their printed labels, as a clerk would. */
final class CellNames {

  /** An explanation at the end of a label: （区分处理的，只计这一情形，不计其他情形）. */
  private static final Pattern EXPLANATION = Pattern.compile("(?<=.)（[^（）]{5,}）$");

  private final Map<String, FieldDefinition> definitions = new LinkedHashMap<>();

  /** Tables of one column, whose cells are named by their rows alone: the form of 2014. */
  private final Set<String> ofOneColumn = new HashSet<>();

  CellNames(Form form) {
    for (FormTable table : form.tables()) {
      table.fields().forEach(field -> definitions.put(field.id(), field));
      if (table.blocks().stream().allMatch(block -> block.columns().size() == 1)) {
        ofOneColumn.add(table.id());
      }
    }
  }

  /** {@return the definition of a field} */
  FieldDefinition definition(String field) {
    return Optional.ofNullable(definitions.get(field))
        .orElseThrow(() -> new IllegalArgumentException("no field " + field));
  }

  /** {@return the name of a cell: “（七）总计”的“自然人”} */
  Sentence of(String field) {
    FieldDefinition definition = definition(field);
    return isNamedByRow(field)
        ? quoted(definition.rowLabel())
        : Sentence.of("finding.cell", row(field), column(field));
  }

  /** {@return the label of a cell's row, without explanations} */
  String row(String field) {
    return brief(definition(field).rowLabel());
  }

  /** {@return the label of a cell's column, without explanations} */
  String column(String field) {
    return brief(definition(field).columnLabel());
  }

  /** {@return whether the row alone names the cell} */
  boolean isNamedByRow(String field) {
    return ofOneColumn.contains(definition(field).table());
  }

  /** {@return the label that all of the fields share with each other, if there is one} */
  Optional<String> shared(Collection<String> fields, Function<String, String> label) {
    List<String> labels = fields.stream().map(label).distinct().toList();
    return labels.size() == 1 ? Optional.of(labels.get(0)) : Optional.empty();
  }

  /** {@return where the fields stand, to begin a sentence with: 第三部分表格：} */
  Sentence section(Collection<String> fields) {
    Set<Integer> sections =
        fields.stream().map(field -> definition(field).section()).collect(Collectors.toSet());
    int section = sections.size() == 1 ? sections.iterator().next() : 0;
    return section(section);
  }

  /** {@return how a sentence about a section of the report begins; empty for no section} */
  static Sentence section(int section) {
    return section == 0 ? Sentence.verbatim("") : Sentence.of("finding.section." + section);
  }

  static Sentence quoted(String label) {
    return Sentence.verbatim("“" + brief(label) + "”");
  }

  private static String brief(String label) {
    return EXPLANATION.matcher(label).replaceFirst("").replace('“', '‘').replace('”', '’');
  }
}
