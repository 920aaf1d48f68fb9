package org.gouji.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes judged fields. */
final class Judged {

  private Judged() {}

  static JudgedField field(Standing standing, double confidence) {
    return new JudgedField(FieldKey.of("a.pdf", "x"), "", standing, false, confidence, "", "");
  }

  /** {@return so many right and wrong fields of one confidence} */
  static List<JudgedField> fields(double confidence, int right, int wrong) {
    List<JudgedField> fields = new ArrayList<>();
    fields.addAll(Collections.nCopies(right, field(Standing.RIGHT, confidence)));
    fields.addAll(Collections.nCopies(wrong, field(Standing.WRONG, confidence)));
    return fields;
  }

  @SafeVarargs
  static List<JudgedField> all(List<JudgedField>... parts) {
    List<JudgedField> fields = new ArrayList<>();
    for (List<JudgedField> part : parts) {
      fields.addAll(part);
    }
    return fields;
  }
}
