package org.gouji.bulk;

import java.util.Optional;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.run.ContentHash;
import org.gouji.run.InputFile;

/**
 * An input file and what is known of it before it is read.
 *
 * @param input the file
 * @param hash of its content; none if there is a problem
 * @param problem why its content is not known
 * @param copyOf source file with the same content that comes before it
 */
public record PlannedDocument(
    InputFile input,
    Optional<ContentHash> hash,
    Optional<Problem> problem,
    Optional<String> copyOf) {

  /** {@return the hash of the content that its row is made from; none for a copy} */
  public Optional<String> content() {
    return copyOf.isPresent() ? Optional.empty() : hash.map(ContentHash::sha256);
  }

  /** {@return the report of a file that is not read} */
  public Optional<DocumentReport> unread() {
    if (problem.isPresent()) {
      return Optional.of(unread(DocumentStatus.FAILED, problem.get()));
    }
    return copyOf.map(
        first -> unread(DocumentStatus.DUPLICATE, new Problem(ProblemCode.DUPLICATE, first)));
  }

  private DocumentReport unread(DocumentStatus status, Problem why) {
    DocumentReport report = DocumentReport.unread(input.sourceFile(), status, why);
    return hash.map(it -> report.identified(it.documentId(), 0)).orElse(report);
  }

  /** {@return {@code report}, which was read of this content, under the name of this file} */
  public DocumentReport named(DocumentReport report) {
    String id = hash.map(ContentHash::documentId).orElse(report.documentId());
    return report.named(input.sourceFile()).identified(id, report.seconds());
  }
}
