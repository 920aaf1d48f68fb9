package org.gouji.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.match.Reason;
import org.gouji.message.Language;
import org.gouji.output.DocumentReport;
import org.jspecify.annotations.Nullable;

/** What the page in the browser knows of all documents: the list on its left. */
record IndexData(int format, String program, Map<String, Wording> reasons, List<Listed> documents) {

  /** Counts up when a page made before could not read the data any more. */
  private static final int FORMAT = 1;

  /** A reason in both languages. */
  record Wording(String zh, String en) {}

  /**
   * A document with questions.
   *
   * @param questions how many
   * @param reasons how many of them are asked for each reason
   */
  record Listed(
      String id,
      String file,
      String authority,
      @Nullable Integer year,
      String layout,
      int questions,
      Map<String, Integer> reasons) {

    static Listed of(DocumentReport report, List<Question> questions) {
      Map<String, Integer> reasons = new TreeMap<>();
      for (Question question : questions) {
        if (!question.blind()) {
          question.field().reasons().forEach(it -> reasons.merge(it.code(), 1, Integer::sum));
        }
      }
      return new Listed(
          report.documentId(),
          report.sourceFile(),
          report.authority(),
          report.year().orElse(null),
          report.layout(),
          questions.size(),
          reasons);
    }
  }

  /**
   * A document and how much hangs on it.
   *
   * @param urgency the sum of the ranks of its doubtful fields
   */
  record Weighed(Listed document, double urgency) {

    static Weighed of(DocumentReport report, List<Question> questions) {
      double urgency = questions.stream().mapToDouble(it -> Math.max(0, it.rank())).sum();
      return new Weighed(Listed.of(report, questions), urgency);
    }
  }

  static IndexData of(String program, List<Weighed> documents) {
    List<Weighed> ordered = new ArrayList<>(documents);
    ordered.sort(Comparator.comparingDouble(Weighed::urgency).reversed());
    return new IndexData(
        FORMAT, program, wordings(), ordered.stream().map(Weighed::document).toList());
  }

  private static Map<String, Wording> wordings() {
    Map<String, Wording> reasons = new LinkedHashMap<>();
    for (Reason reason : Reason.values()) {
      String key = "reason." + reason.code();
      reasons.put(reason.code(), new Wording(Language.CHINESE.say(key), Language.ENGLISH.say(key)));
    }
    return reasons;
  }
}
