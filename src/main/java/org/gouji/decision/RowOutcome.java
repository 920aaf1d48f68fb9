package org.gouji.decision;

import java.util.Locale;
import java.util.Optional;
import org.gouji.message.Sentence;

/**
 * What became of a row.
 *
 * @param file name of its file
 * @param row its number, as the spreadsheet program counts
 * @param documentId the content it is about; as the file has it, if the row was refused
 * @param sourceFile as the file has it
 * @param field the field it is about
 * @param result what became of it
 * @param problem why it was refused, if it was
 * @param detail the cell concerned or what was expected; may be empty
 */
public record RowOutcome(
    String file,
    int row,
    String documentId,
    String sourceFile,
    String field,
    Result result,
    Optional<RowProblem> problem,
    String detail) {

  /** What became of a row. */
  public enum Result {
    /** It is in the log now, and holds. */
    TAKEN,
    /** It is in the log now, and a later decision holds. */
    OVERRULED,
    /** The log had it before. */
    ALREADY,
    /** It is not taken. */
    REFUSED;

    /** {@return the word used in {@code applied.csv}} */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  RowOutcome with(Result other) {
    return new RowOutcome(file, row, documentId, sourceFile, field, other, problem, detail);
  }

  /** {@return what became of it and why, in both languages} */
  public Sentence sentence() {
    return problem
        .map(it -> Sentence.of("row_problem." + it.code(), detail))
        .orElseGet(() -> Sentence.of("row_result." + result.code()));
  }
}
