package org.gouji.review;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.decision.Decision;
import org.gouji.match.ExtractedField;
import org.gouji.match.Provenance;
import org.gouji.match.Reason;
import org.gouji.output.CsvCell;
import org.gouji.output.FieldRow;
import org.gouji.page.Candidate;

/**
 * A field that somebody has to look at.
 *
 * @param row the field, of which document, and how the rules stand in which it takes part
 * @param rank how soon: the larger, the sooner
 * @param previous what was decided about it while the file had another content
 * @param blind whether nothing may be said of why it is asked: an audit asks sure fields too, and
 *     who knows which they are looks at them less closely
 */
record Question(FieldRow row, double rank, Optional<Decision> previous, boolean blind) {

  ExtractedField field() {
    return row.field();
  }

  /** {@return the codes of why it is asked, {@code ;} between them; empty if that is not told} */
  String reasons() {
    return blind
        ? ""
        : field().reasons().stream().map(Reason::code).collect(Collectors.joining(";"));
  }

  /** {@return the confidence with four decimals; empty if that is not told} */
  String confidence() {
    return blind ? "" : CsvCell.confidence(field().confidence());
  }

  /**
   * {@return what the readers proposed, best first: {@code 12 (ppocr 0.91); 17 (tesseract 0.4)}}
   */
  String candidates() {
    return field().candidates().stream().map(Question::text).collect(Collectors.joining("; "));
  }

  private static String text(Candidate candidate) {
    String sureness = CsvCell.number(candidate.probability());
    return candidate.text().replaceAll("\\R", " ")
        + " ("
        + candidate.reader()
        + " "
        + sureness
        + ")";
  }

  /** {@return the page where it is printed} */
  Optional<Integer> page() {
    return field().provenance().map(Provenance::page);
  }

  /** {@return path of the page's picture from the output folder; empty without a place} */
  String picture() {
    return page()
        .map(page -> ReviewFolder.NAME + "/" + PagePictures.path(row.report().documentId(), page))
        .orElse("");
  }

  /** {@return the decision about the former content in a few words: {@code correct 17}} */
  String previousDecision() {
    return previous.map(it -> it.choice().code() + value(it.after().value()) + note(it)).orElse("");
  }

  private static String value(Optional<BigDecimal> value) {
    return value.map(it -> " " + CsvCell.figure(it)).orElse("");
  }

  private static String note(Decision decision) {
    return decision.note().isEmpty() ? "" : " (" + decision.note() + ")";
  }
}
