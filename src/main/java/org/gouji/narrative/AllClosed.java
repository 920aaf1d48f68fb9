package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.FindingKind;
import org.gouji.narrative.Statistic.Nature;
import org.gouji.narrative.Statistic.Time;

/** 所有申请均已办结 against requests that are carried out to the next year. */
final class AllClosed {

  private static final String REQUESTS = "requests";

  /** All of these are all requests; all natural persons' are not. */
  private static final List<String> WHOLES = List.of(Concepts.ANY, "received", "new", "handled");

  private AllClosed() {}

  /** {@return the verdicts, with what such sentences contradict added} */
  static List<Verdict> judge(
      List<Statistic> statistics, List<Verdict> verdicts, TableFacts facts, Concepts concepts) {
    List<Verdict> judged = new ArrayList<>(verdicts);
    for (int i = 0; i < statistics.size(); i++) {
      Statistic statistic = statistics.get(i);
      boolean said =
          statistic.nature() == Nature.ALL_CLOSED
              && Set.of(Standing.OWN, Standing.UNSTATED).contains(statistic.standing())
              && statistic.time() == Time.THIS_YEAR
              && isOfAll(statistic, statistics);
      if (said) {
        int index = i;
        contradiction(statistic, statistics, facts, concepts)
            .ifPresent(verdict -> judged.set(index, verdict));
      }
    }
    return judged;
  }

  private static boolean isOfAll(Statistic statistic, List<Statistic> statistics) {
    return statistic.whole().isEmpty()
        || statistics.get(statistic.whole().getAsInt()).subject().isOne(REQUESTS, WHOLES);
  }

  private static Optional<Verdict> contradiction(
      Statistic closed, List<Statistic> statistics, TableFacts facts, Concepts concepts) {
    Optional<BigDecimal> inText =
        statistics.stream()
            .filter(
                each -> each.isCount() && each.subject().isOne(REQUESTS, List.of("carried_out")))
            .filter(each -> each.standing() != Standing.OTHER && each.time() == Time.THIS_YEAR)
            .map(each -> each.amount().value())
            .filter(value -> value.signum() > 0)
            .findFirst();
    if (inText.isPresent()) {
      return Optional.of(verdict(closed, FindingKind.TEXT_AGAINST_TEXT, inText.get(), List.of()));
    }
    return facts
        .of(concepts.get("requests.carried_out"))
        .filter(figure -> figure.sure() && figure.value().signum() > 0)
        .map(
            figure ->
                verdict(closed, FindingKind.TEXT_AGAINST_TABLE, figure.value(), figure.fields()));
  }

  private static Verdict verdict(
      Statistic closed, FindingKind kind, BigDecimal carriedOut, List<String> fields) {
    return new Verdict(
        Agreement.NO,
        fields,
        Optional.of(TextFindings.allClosed(closed, kind, carriedOut.toPlainString(), fields)));
  }
}
