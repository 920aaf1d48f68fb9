package org.gouji.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.decision.Conflict;
import org.gouji.decision.Decision;
import org.gouji.decision.ErrorRate;
import org.gouji.decision.ReviewStatus;
import org.gouji.decision.StaleDecision;
import org.gouji.match.ReadingKind;

/** Prints how far the review has come. */
final class ReviewText {

  private final Console console;
  private final int listed;

  /**
   * @param listed at most so many stale decisions and conflicts are named
   */
  ReviewText(Console console, int listed) {
    this.console = console;
    this.listed = Math.max(0, listed);
  }

  void print(ReviewStatus status) {
    AlignedTable table = new AlignedTable();
    row(table, "review.status.asked", status.asked());
    row(table, "review.status.decided", status.decided());
    row(table, "review.status.open", status.open() + status.auditOpen());
    row(table, "review.status.missing", status.missing());
    row(table, "review.status.stale", status.stale().size());
    row(table, "review.status.conflicts", status.conflicts().size());
    table.print(console);
    if (status.waiting() > 0) {
      console.tell("review.status.waiting", Long.toString(status.waiting()));
    }
    audit(status);
    stale(status.stale());
    conflicts(status.conflicts());
    console.out().flush();
  }

  private void row(AlignedTable table, String key, long count) {
    table.row(console.language().say(key), Long.toString(count));
  }

  private void audit(ReviewStatus status) {
    ErrorRate rate = status.audited();
    if (status.audit().share().signum() == 0 && rate.fields() == 0) {
      return;
    }
    title(
        "review.audit",
        status.audit().share().movePointRight(2).stripTrailingZeros().toPlainString() + " %");
    console.tell(
        "review.audit.count",
        Long.toString(rate.fields()),
        Long.toString(rate.errors()),
        Long.toString(status.auditOpen()));
    console.out().println(rate.sentence().in(console.language()));
  }

  private void stale(List<StaleDecision> stale) {
    if (stale.isEmpty()) {
      return;
    }
    title("review.stale");
    for (StaleDecision each : stale.subList(0, Math.min(listed, stale.size()))) {
      Decision decision = each.decision();
      console.tell(
          "review.stale." + each.cause().code(),
          Visible.name(decision.sourceFile()),
          Visible.name(decision.key().field()),
          before(decision),
          after(decision),
          Visible.name(decision.analyst()));
    }
    more(stale.size());
  }

  private void conflicts(List<Conflict> conflicts) {
    if (conflicts.isEmpty()) {
      return;
    }
    title("review.conflicts");
    for (Conflict each : conflicts.subList(0, Math.min(listed, conflicts.size()))) {
      Decision standing = each.standing().decision();
      console.tell(
          "review.conflict",
          Visible.name(standing.sourceFile()),
          Visible.name(standing.key().field()),
          each.decisions().stream()
              .map(it -> who(it.decision()) + ": " + after(it.decision()))
              .collect(Collectors.joining(", ")),
          after(standing));
    }
    more(conflicts.size());
  }

  private void more(int count) {
    if (count > listed) {
      console.tell("review.status.more", Integer.toString(count - listed));
    }
  }

  private static String who(Decision decision) {
    return decision.analyst().isEmpty() ? "?" : Visible.name(decision.analyst());
  }

  private void title(String key, Object... arguments) {
    console.out().println();
    console.tell(key, arguments);
  }

  /** {@return what the program had read} */
  static String before(Decision decision) {
    return value(decision.before().value(), decision.before().kind());
  }

  /** {@return what was decided} */
  static String after(Decision decision) {
    return value(decision.after().value(), decision.after().kind());
  }

  private static String value(Optional<BigDecimal> value, ReadingKind kind) {
    return value.map(BigDecimal::toPlainString).orElse("(" + kind.code() + ")");
  }
}
