package org.gouji.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.form.FieldDefinition;
import org.gouji.page.Candidate;
import org.gouji.page.TextSource;

/**
 * A field of the form as a report states it.
 *
 * @param definition which field
 * @param printed the cell's text as printed, line breaks as spaces
 * @param reading what the cell says
 * @param value the figure in {@code unit}; empty for blank, marks, text and unreadable cells
 * @param unit unit of {@code value}; empty where neither report nor form states one
 * @param confidence estimated probability that {@code value} is what is printed, 0..1
 * @param flag whether somebody has to look
 * @param reasons why, and what was assumed
 * @param source how it was read
 * @param provenance where; empty if the report does not print the field
 * @param candidates what each reader proposed, best first
 */
public record ExtractedField(
    FieldDefinition definition,
    String printed,
    ReadingKind reading,
    Optional<BigDecimal> value,
    String unit,
    double confidence,
    Flag flag,
    Set<Reason> reasons,
    TextSource source,
    Optional<Provenance> provenance,
    List<Candidate> candidates) {

  public ExtractedField {
    reasons = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
    candidates = List.copyOf(candidates);
  }

  /** {@return the same reading, put in doubt: for review, no surer than {@code most}, and why} */
  public ExtractedField doubted(double most, Reason reason) {
    Set<Reason> all = new TreeSet<>(reasons);
    all.add(reason);
    return judged(Math.min(most, confidence), Flag.REVIEW, all);
  }

  /** {@return the same reading, believed: nobody has to look, at least as sure as {@code least}} */
  public ExtractedField confirmed(double least) {
    return judged(Math.max(least, confidence), Flag.OK, reasons);
  }

  /** {@return the same reading, as sure as this and flagged as before} */
  public ExtractedField withConfidence(double sureness) {
    return judged(sureness, flag, reasons);
  }

  /**
   * {@return another reader's reading in place of this one, believed}
   *
   * @param candidate one of the candidates
   * @param sureness of the new reading, 0..1
   * @param reason why that one
   */
  public ExtractedField chosen(Candidate candidate, double sureness, Reason reason) {
    FigureText figure = FigureText.of(candidate.text());
    Set<Reason> all = new TreeSet<>(reasons);
    all.add(reason);
    return new ExtractedField(
        definition,
        candidate.text(),
        figure.reading(),
        figure.value(),
        figure.unit().isEmpty() ? unit : figure.unit(),
        sureness,
        Flag.OK,
        all,
        source,
        provenance,
        candidates);
  }

  /**
   * {@return whether there is something to look at: it is for review or missing} A row that the
   * report prints another one in place of is nothing to look at.
   */
  public boolean isOpen() {
    return flag == Flag.REVIEW
        || (flag == Flag.MISSING && !reasons.equals(Set.of(Reason.REPLACED_ROW)));
  }

  private ExtractedField judged(double sureness, Flag judgement, Set<Reason> why) {
    return new ExtractedField(
        definition,
        printed,
        reading,
        value,
        unit,
        sureness,
        judgement,
        why,
        source,
        provenance,
        candidates);
  }
}
