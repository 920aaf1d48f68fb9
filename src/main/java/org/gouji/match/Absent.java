package org.gouji.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.FieldDefinition;
import org.gouji.page.TextSource;

/** A field of the form that the report does not print. */
final class Absent {

  private Absent() {}

  static ExtractedField field(FieldDefinition definition, Reason reason) {
    return new ExtractedField(
        definition,
        "",
        ReadingKind.ABSENT,
        Optional.empty(),
        "",
        0,
        Flag.MISSING,
        Set.of(reason),
        TextSource.TEXT,
        Optional.empty(),
        List.of());
  }
}
