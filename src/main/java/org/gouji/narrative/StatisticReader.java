package org.gouji.narrative;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the statistics of a report's sentences, one after the other. A subheading （二）依申请公开情况 sets
 * the topic of the paragraphs under it.
 */
final class StatisticReader {

  private static final Pattern SUBHEADING = Pattern.compile("^（[一二三四五六七八九十]{1,2}）.*");

  private final SentenceReader reader;
  private final Said said;

  StatisticReader(Tokenizer tokenizer, SubjectFinder subjects, Speakers speakers) {
    this.said = new Said();
    this.reader = new SentenceReader(tokenizer, subjects, speakers, said);
  }

  /** {@return what the sentences state, in order} */
  List<Statistic> read(List<ReportSentence> sentences) {
    int paragraph = -1;
    int section = -1;
    for (ReportSentence sentence : sentences) {
      if (sentence.section() != section) {
        reader.beginSection();
      }
      if (sentence.paragraph() != paragraph) {
        reader.beginParagraph(SUBHEADING.matcher(sentence.text()).matches());
      }
      paragraph = sentence.paragraph();
      section = sentence.section();
      reader.read(sentence);
    }
    return ShareLists.assigned(said.all());
  }
}
