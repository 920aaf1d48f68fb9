package org.gouji.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.narrative.Agreement;
import org.gouji.narrative.ReportSentence;
import org.gouji.narrative.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the running text as it is kept.
 *
 * @param value as {@link BigDecimal#toString} writes it, which keeps its scale
 */
record StoredStatement(
    ReportSentence sentence,
    String subject,
    @Nullable String value,
    String unit,
    List<String> fields,
    Agreement agreement) {

  static StoredStatement of(Statement statement) {
    return new StoredStatement(
        statement.sentence(),
        statement.subject(),
        statement.value().map(BigDecimal::toString).orElse(null),
        statement.unit(),
        statement.fields(),
        statement.agreement());
  }

  Statement restored() {
    return new Statement(
        sentence,
        subject,
        Optional.ofNullable(value).map(BigDecimal::new),
        unit,
        fields,
        agreement);
  }
}
