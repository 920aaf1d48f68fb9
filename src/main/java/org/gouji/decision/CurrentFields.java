package org.gouji.decision;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of the output that decisions are about, found by content or by place. */
final class CurrentFields {

  private final Map<DecisionKey, CurrentField> byContent = new HashMap<>();
  private final Map<DecisionKey, CurrentField> byPlace = new HashMap<>();
  private final Map<String, String> contents = new HashMap<>();
  private final Set<String> documentIds = new HashSet<>();

  private CurrentFields() {}

  /** Reads the output once and keeps what the rows are about. */
  static CurrentFields read(FieldRows output, Collection<DecisionRow> rows) throws IOException {
    Set<DecisionKey> wanted = new HashSet<>();
    for (DecisionRow row : rows) {
      String field = row.text("field");
      wanted.add(new DecisionKey(SavedDocumentId.of(row.cell("document_id").text()).text(), field));
      wanted.add(new DecisionKey(row.text("source_file"), field));
    }
    CurrentFields fields = new CurrentFields();
    output.forEach(field -> fields.add(field, wanted));
    return fields;
  }

  private void add(CurrentField field, Set<DecisionKey> wanted) {
    documentIds.add(field.key().documentId());
    contents.put(field.sourceFile(), field.key().documentId());
    DecisionKey place = new DecisionKey(field.sourceFile(), field.key().field());
    if (wanted.contains(field.key())) {
      byContent.put(field.key(), field);
    }
    if (wanted.contains(place)) {
      byPlace.put(place, field);
    }
  }

  boolean hasContent(String documentId) {
    return documentIds.contains(documentId);
  }

  /** {@return the id of the content that is at a place now} */
  Optional<String> contentAt(String sourceFile) {
    return Optional.ofNullable(contents.get(sourceFile));
  }

  Optional<CurrentField> ofContent(String documentId, String field) {
    return Optional.ofNullable(byContent.get(new DecisionKey(documentId, field)));
  }

  Optional<CurrentField> at(String sourceFile, String field) {
    return Optional.ofNullable(byPlace.get(new DecisionKey(sourceFile, field)));
  }
}
