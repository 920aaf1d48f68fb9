package org.gouji.store;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.FindingKind;
import org.gouji.check.Severity;
import org.gouji.check.StatedValue;
import org.gouji.message.Sentence;
import org.jspecify.annotations.Nullable;

/** A finding as it is kept, with its sentence in both languages. */
record StoredFinding(
    FindingKind kind,
    List<String> rules,
    Severity severity,
    Sentence message,
    List<String> fields,
    List<Value> values) {

  /** A value that the finding is about. */
  record Value(String name, String value, @Nullable StoredPlace place) {}

  static StoredFinding of(Finding finding) {
    List<Value> values =
        finding.values().stream()
            .map(
                it ->
                    new Value(it.name(), it.value(), it.place().map(StoredPlace::of).orElse(null)))
            .toList();
    return new StoredFinding(
        finding.kind(),
        finding.rules(),
        finding.severity(),
        finding.message(),
        finding.fields(),
        values);
  }

  Finding restored() {
    List<StatedValue> stated =
        values.stream()
            .map(
                it ->
                    new StatedValue(
                        it.name(),
                        it.value(),
                        Optional.ofNullable(it.place()).map(StoredPlace::restored)))
            .toList();
    return new Finding(kind, rules, severity, message, fields, stated);
  }
}
