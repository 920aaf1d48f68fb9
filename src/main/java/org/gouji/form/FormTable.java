package org.gouji.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a form.
 *
 * @param id first part of its field ids: {@code proactive}, {@code requests}, {@code remedies},
 *     {@code statistics}
 * @param section number of the report section it stands in, 1..6; 0 where the form has no sections
 * @param heading the heading above it
 * @param blocks its parts, top to bottom
 */
public record FormTable(String id, int section, Label heading, List<FormBlock> blocks) {

  public FormTable {
    blocks = List.copyOf(blocks);
  }

  /** {@return the id of the field where {@code row} and {@code column} meet} */
  public String fieldId(FormRow row, FormColumn column) {
    StringBuilder fieldId = new StringBuilder(id);
    for (String part : List.of(row.id(), column.id())) {
      if (!part.isEmpty()) {
        fieldId.append('.').append(part);
      }
    }
    return fieldId.toString();
  }

  /** {@return its fields, row by row, those of alternative rows included} */
  public List<FieldDefinition> fields() {
    List<FieldDefinition> fields = new ArrayList<>();
    for (FormBlock block : blocks) {
      for (FormRow row : block.rows()) {
        if (!row.isCaption()) {
          block.columns().forEach(column -> fields.add(Form.field(this, row, column)));
        }
      }
    }
    return List.copyOf(fields);
  }
}
