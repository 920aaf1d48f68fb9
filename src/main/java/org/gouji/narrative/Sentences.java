package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts paragraphs into sentences. A full stop inside brackets or quotation marks ends none, unless
 * they are not closed within the paragraph, as where a mark was misread.
 */
final class Sentences {

  private static final String ENDS = "。！？";
  private static final String OPENING = "（“《〔【‘";
  private static final String CLOSING = "）”》〕】’";

  private Sentences() {}

  /** {@return the sentences of {@code paragraphs}} */
  static List<ReportSentence> of(List<Paragraph> paragraphs) {
    List<ReportSentence> sentences = new ArrayList<>();
    for (int number = 0; number < paragraphs.size(); number++) {
      Paragraph paragraph = paragraphs.get(number);
      String text = paragraph.text();
      // What is left of a table that was not recognised as one has no full stops.
      if (BodyText.isTableSection(paragraph.section()) && ENDS.indexOf(last(text)) < 0) {
        continue;
      }
      int start = 0;
      for (String sentence : cut(text)) {
        sentences.add(
            new ReportSentence(
                paragraph.section(),
                paragraph.pageOf(start),
                number,
                sentence,
                paragraph.confidence(),
                paragraph.picture()));
        start += sentence.length();
      }
    }
    return sentences;
  }

  private static char last(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  /** {@return the sentences of {@code text}, which make it up without a rest} */
  static List<String> cut(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int bracket = OPENING.indexOf(c);
      if (bracket >= 0 && text.indexOf(CLOSING.charAt(bracket), i) > 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && ENDS.indexOf(c) >= 0) {
        sentences.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      sentences.add(text.substring(start));
    }
    return sentences;
  }
}
