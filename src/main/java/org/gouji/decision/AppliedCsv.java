package org.gouji.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gouji.message.Sentence;
import org.gouji.output.CsvCell;
import org.gouji.output.CsvFile;

/** {@code applied.csv}: what became of every row that was last applied. */
final class AppliedCsv {

  static final String NAME = "applied.csv";

  private static final List<String> HEADER =
      List.of(
          "file",
          "row",
          "document_id",
          "source_file",
          "field",
          "result",
          "code",
          "message_zh",
          "message_en");

  private AppliedCsv() {}

  static void write(Path folder, List<RowOutcome> outcomes) throws IOException {
    try (CsvFile file = CsvFile.create(folder.resolve(NAME), true, HEADER)) {
      for (RowOutcome outcome : outcomes) {
        Sentence sentence = outcome.sentence();
        file.row(
            List.of(
                CsvCell.text(outcome.file()),
                Integer.toString(outcome.row()),
                CsvCell.text(outcome.documentId()),
                CsvCell.text(outcome.sourceFile()),
                CsvCell.text(outcome.field()),
                outcome.result().code(),
                outcome.problem().map(RowProblem::code).orElse(""),
                CsvCell.text(sentence.chinese()),
                CsvCell.text(sentence.english())));
      }
      file.keep();
    }
  }
}
