package org.gouji.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.form.BalanceRule;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;

/** The fields and rules of the forms by their ids: a result names them, the forms define them. */
final class KnownForms {

  private final Map<String, KnownForm> byId = new LinkedHashMap<>();

  /** A form by ids. */
  record KnownForm(Map<String, FieldDefinition> fields, Map<String, BalanceRule> rules) {

    private static final KnownForm NONE = new KnownForm(Map.of(), Map.of());

    FieldDefinition field(String id) {
      FieldDefinition field = fields.get(id);
      if (field == null) {
        throw new IllegalArgumentException("the form has no field " + id);
      }
      return field;
    }
  }

  KnownForms(List<Form> forms) {
    for (Form form : forms) {
      Map<String, FieldDefinition> fields =
          form.fields().stream()
              .collect(Collectors.toMap(FieldDefinition::id, Function.identity()));
      Map<String, BalanceRule> rules =
          form.rules().stream().collect(Collectors.toMap(BalanceRule::id, Function.identity()));
      byId.put(form.id(), new KnownForm(fields, rules));
    }
  }

  /** {@return the form of a layout; one without fields where there is none} */
  KnownForm form(String layout) {
    return byId.getOrDefault(layout, KnownForm.NONE);
  }
}
