package org.gouji.bulk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.gouji.check.FindingKind;
import org.gouji.run.RunSummary;

/**
 * What came out of a run over many documents.
 *
 * @param summary of the output, whenever its documents were read; its seconds are those of the run
 * @param findings number of findings by kind; a kind without any may be absent
 * @param changes what is different from the run before
 * @param read how many documents were read in this run
 */
public record BulkOutcome(
    RunSummary summary, Map<FindingKind, Long> findings, ChangeSummary changes, int read) {

  public BulkOutcome {
    Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
    counts.putAll(findings);
    findings = Collections.unmodifiableMap(counts);
  }
}
