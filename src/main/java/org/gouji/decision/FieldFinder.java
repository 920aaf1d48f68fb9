package org.gouji.decision;

import java.util.Optional;
import org.gouji.output.SavedCell;

/**
 * Finds the field that a row is about. The id of the content decides. Only where a spreadsheet
 * damaged the id, file name and field are taken, and only if what is left of the id fits and the
 * row shows the reading that the output has.
 */
final class FieldFinder {

  private static final String VALUE = "value";
  private static final String PRINTED = "printed";

  private final CurrentFields fields;

  FieldFinder(CurrentFields fields) {
    this.fields = fields;
  }

  CurrentField find(DecisionRow row) throws RowRefusal {
    SavedDocumentId id = SavedDocumentId.of(row.cell("document_id").text());
    String field = row.text("field");
    if (id.isWhole() && fields.hasContent(id.text())) {
      return fields
          .ofContent(id.text(), field)
          .orElseThrow(() -> new RowRefusal(RowProblem.NO_SUCH_FIELD, field));
    }
    String sourceFile = row.text("source_file");
    if (sourceFile.isEmpty() && !id.isWhole()) {
      throw new RowRefusal(RowProblem.ID_DAMAGED, id.text());
    }
    String now =
        fields
            .contentAt(sourceFile)
            .orElseThrow(() -> new RowRefusal(RowProblem.NO_SUCH_REPORT, sourceFile));
    if (!id.mayBe(now)) {
      throw new RowRefusal(
          id.isWhole() ? RowProblem.CONTENT_CHANGED : RowProblem.ID_DAMAGED, id.text());
    }
    CurrentField found =
        fields
            .at(sourceFile, field)
            .orElseThrow(() -> new RowRefusal(RowProblem.NO_SUCH_FIELD, field));
    if (!shows(row, found.reading())) {
      throw new RowRefusal(RowProblem.ID_DAMAGED, id.text());
    }
    return found;
  }

  /** Whether the row shows this reading; a column that it does not have is not compared. */
  private static boolean shows(DecisionRow row, MachineReading reading) {
    boolean any = row.has(VALUE) || row.has(PRINTED);
    return any
        && (!row.has(VALUE) || showsValue(row, reading))
        && (!row.has(PRINTED) || showsPrinted(row, reading));
  }

  private static boolean showsValue(DecisionRow row, MachineReading reading) {
    SavedFigure shown = SavedFigure.of(row.cell(VALUE), false, row.separator());
    return shown.problem().isEmpty()
        && new DecidedValue(reading.kind(), reading.value()).says(shown.value());
  }

  /**
   * {@return whether the row shows what was printed; as a figure, if the spreadsheet made it one}
   */
  static boolean showsPrinted(DecisionRow row, MachineReading reading) {
    String shown = words(row.text(PRINTED));
    if (shown.equals(words(reading.printed()))) {
      return true;
    }
    Optional<java.math.BigDecimal> figure =
        SavedFigure.of(row.cell(PRINTED), false, row.separator()).value();
    return figure.isPresent()
        && SavedFigure.of(SavedCell.of(reading.printed()), false, ',')
            .value()
            .filter(printed -> printed.compareTo(figure.get()) == 0)
            .isPresent();
  }

  private static String words(String text) {
    return SavedText.plain(text).replaceAll("\\s+", " ");
  }
}
