package org.gouji.run;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.match.Flag;
import org.gouji.output.DocumentStatus;

/**
 * What came out of a run.
 *
 * @param documents number of input files by status; a status without files may be absent
 * @param fields number of fields by flag; a flag without fields may be absent
 * @param rules number of balance rules by how they stand; a verdict without rules may be absent
 * @param pages pages read
 * @param failed source files that could not be read, in order
 * @param seconds wall time of the run
 */
public record RunSummary(
    Map<DocumentStatus, Long> documents,
    Map<Flag, Long> fields,
    Map<Verdict, Long> rules,
    long pages,
    List<String> failed,
    double seconds) {

  public RunSummary {
    documents = copy(DocumentStatus.class, documents);
    fields = copy(Flag.class, fields);
    rules = copy(Verdict.class, rules);
    failed = List.copyOf(failed);
  }

  /** An enum map cannot be copied from an empty map of another kind. */
  private static <E extends Enum<E>> Map<E, Long> copy(Class<E> kind, Map<E, Long> counts) {
    Map<E, Long> copy = new EnumMap<>(kind);
    copy.putAll(counts);
    return Collections.unmodifiableMap(copy);
  }

  /** {@return number of input files with {@code status}} */
  public long documents(DocumentStatus status) {
    return documents.getOrDefault(status, 0L);
  }

  /** {@return number of input files} */
  public long documentTotal() {
    return documents.values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@return number of fields with {@code flag}} */
  public long fields(Flag flag) {
    return fields.getOrDefault(flag, 0L);
  }

  /** {@return number of fields} */
  public long fieldTotal() {
    return fields.values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@return number of balance rules that stand so} */
  public long rules(Verdict verdict) {
    return rules.getOrDefault(verdict, 0L);
  }

  /** {@return number of balance rules checked} */
  public long ruleTotal() {
    return rules.values().stream().mapToLong(Long::longValue).sum();
  }
}
