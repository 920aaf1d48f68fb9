package org.gouji.narrative;

import java.util.List;
import org.gouji.check.Finding;

/**
 * What a report's running text states.
 *
 * @param statements the figures, in the order of the text
 * @param findings where they contradict the tables or each other
 */
public record Narrative(List<Statement> statements, List<Finding> findings) {

  /** Nothing was read. */
  public static final Narrative NONE = new Narrative(List.of(), List.of());

  public Narrative {
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
  }
}
