package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure that the running text states.
 *
 * @param sentence the sentence
 * @param subject what it counts, in Chinese: the name of what is known, else the words of the text;
 *     who counts in brackets where the text says so
 * @param value the figure in {@code unit}; empty where the text says it is not exact (余, 多, 约)
 * @param unit as printed; amounts in 元 or 万元; empty for none at all without a unit (没有收到…)
 * @param fields the fields whose sum says the same; empty where the form asks for nothing like it
 * @param agreement whether it agrees with them or, without fields, with the figures around it
 */
public record Statement(
    ReportSentence sentence,
    String subject,
    Optional<BigDecimal> value,
    String unit,
    List<String> fields,
    Agreement agreement) {

  public Statement {
    fields = List.copyOf(fields);
  }
}
