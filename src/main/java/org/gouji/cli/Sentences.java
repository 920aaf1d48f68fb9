package org.gouji.cli;

import org.gouji.match.Flag;
import org.gouji.message.Language;
import org.gouji.output.DocumentReport;

/** Says in one sentence how a document ended. */
final class Sentences {

  private Sentences() {}

  /** {@return its problem, or its status and how many fields are to be looked at} */
  static String of(DocumentReport report, Language language) {
    if (report.problem().isPresent()) {
      return report.problem().get().say(language);
    }
    return language.say(
        "progress.outcome",
        language.say("status." + report.status().code()),
        Long.toString(report.fields().size()),
        Long.toString(report.count(Flag.REVIEW)));
  }
}
