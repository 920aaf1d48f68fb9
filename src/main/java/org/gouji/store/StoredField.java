package org.gouji.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.FieldDefinition;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.page.Candidate;
import org.gouji.page.TextSource;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is kept. Its definition is the form's.
 *
 * @param id of the field
 * @param value as {@link BigDecimal#toString} writes it, which keeps its scale
 */
record StoredField(
    String id,
    String printed,
    ReadingKind reading,
    @Nullable String value,
    String unit,
    double confidence,
    Flag flag,
    List<Reason> reasons,
    TextSource source,
    @Nullable StoredPlace place,
    List<Candidate> candidates) {

  static StoredField of(ExtractedField field) {
    return new StoredField(
        field.definition().id(),
        field.printed(),
        field.reading(),
        field.value().map(BigDecimal::toString).orElse(null),
        field.unit(),
        field.confidence(),
        field.flag(),
        List.copyOf(field.reasons()),
        field.source(),
        field.provenance().map(StoredPlace::of).orElse(null),
        field.candidates());
  }

  ExtractedField restored(FieldDefinition definition) {
    return new ExtractedField(
        definition,
        printed,
        reading,
        Optional.ofNullable(value).map(BigDecimal::new),
        unit,
        confidence,
        flag,
        Set.copyOf(reasons),
        source,
        Optional.ofNullable(place).map(StoredPlace::restored),
        candidates);
  }
}
