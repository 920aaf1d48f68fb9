package org.gouji.output;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.RuleOutcome;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;
import org.gouji.narrative.Statement;

/**
 * Everything that is known of one input file after it was read.
 *
 * @param sourceFile path relative to the input folder, {@code /} separators, NFC
 * @param documentId first 16 hex digits of the SHA-256 of its bytes; empty if they could not be
 *     read
 * @param status how it ended
 * @param problem what was wrong, if anything
 * @param authority as found on the report, may be empty
 * @param year as found on the report
 * @param layout {@code 2014}, {@code 2019}, {@code 2021}, or empty
 * @param pages number of pages
 * @param scannedPages how many of them were read from their picture
 * @param fields all fields of the form, in its order; empty without a form
 * @param rules how the form's balance rules stand
 * @param findings what is wrong with the report itself
 * @param statements the figures in its running text, in the order of the text
 * @param strayInk what was printed in a table area and ended in no cell
 * @param seconds wall time spent on the document
 */
public record DocumentReport(
    String sourceFile,
    String documentId,
    DocumentStatus status,
    Optional<Problem> problem,
    String authority,
    Optional<Integer> year,
    String layout,
    int pages,
    int scannedPages,
    List<ExtractedField> fields,
    List<RuleOutcome> rules,
    List<Finding> findings,
    List<Statement> statements,
    List<Provenance> strayInk,
    double seconds) {

  public DocumentReport {
    fields = List.copyOf(fields);
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
    statements = List.copyOf(statements);
    strayInk = List.copyOf(strayInk);
  }

  /** {@return the report of a file of which nothing could be read} */
  public static DocumentReport unread(String sourceFile, DocumentStatus status, Problem problem) {
    return new DocumentReport(
        sourceFile,
        "",
        status,
        Optional.of(problem),
        "",
        Optional.empty(),
        "",
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  /** {@return the same report of the document {@code id}, which took {@code elapsed} seconds} */
  public DocumentReport identified(String id, double elapsed) {
    return copy(sourceFile, id, pages, elapsed);
  }

  /** {@return the same report under another name} */
  public DocumentReport named(String name) {
    return copy(name, documentId, pages, seconds);
  }

  /** {@return the same report of a document of {@code count} pages} */
  public DocumentReport withPages(int count) {
    return copy(sourceFile, documentId, count, seconds);
  }

  private DocumentReport copy(String name, String id, int count, double elapsed) {
    return new DocumentReport(
        name,
        id,
        status,
        problem,
        authority,
        year,
        layout,
        count,
        scannedPages,
        fields,
        rules,
        findings,
        statements,
        strayInk,
        elapsed);
  }

  /**
   * {@return the same report with other fields and what follows from them} One that was to be
   * looked at is ok if nothing is open any more.
   */
  public DocumentReport with(
      List<ExtractedField> settled, List<RuleOutcome> outcomes, List<Finding> found) {
    boolean open =
        problem.isPresent()
            || !strayInk.isEmpty()
            || settled.stream().anyMatch(ExtractedField::isOpen);
    return new DocumentReport(
        sourceFile,
        documentId,
        status == DocumentStatus.REVIEW && !open ? DocumentStatus.OK : status,
        problem,
        authority,
        year,
        layout,
        pages,
        scannedPages,
        settled,
        outcomes,
        found,
        statements,
        strayInk,
        seconds);
  }

  /** {@return how many of its fields carry {@code flag}} */
  public long count(Flag flag) {
    return fields.stream().filter(field -> field.flag() == flag).count();
  }
}
