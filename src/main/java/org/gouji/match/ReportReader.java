package org.gouji.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.gouji.table.GridCell;
import org.gouji.table.Table;

/** Reads what a report says on the fields of the form it uses. */
public final class ReportReader {

  /** Confidence in the figures of a row of a picture in which one figure belongs to no column. */
  private static final double PERHAPS_SHIFTED = 0.8;

  private final List<Form> forms;

  /**
   * @param forms the forms a report may use
   */
  public ReportReader(List<Form> forms) {
    this.forms = List.copyOf(forms);
  }

  /**
   * {@return what the report says}
   *
   * @param pages its pages in order
   * @param tables the tables found on them, in order
   */
  public ReportContent read(List<PageContent> pages, List<Table> tables) {
    ReportTitle title = ReportTitle.of(pages);
    CellTexts texts = new CellTexts();
    Optional<FormChoice> choice = FormChoice.of(tables, forms, texts);
    if (choice.isEmpty()) {
      return new ReportContent(
          title.authority(),
          title.year(),
          title.annualReport(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
    Form form = choice.get().form();
    Map<String, ExtractedField> read = new LinkedHashMap<>();
    FieldReading reading = new FieldReading(texts);
    Set<String> replaced = new HashSet<>();
    for (PlacedTable placed : choice.get().tables()) {
      readTable(placed, reading, read, replaced);
    }
    return new ReportContent(
        title.authority(),
        title.year(),
        true,
        Optional.of(form),
        new SectionClassifier(form, texts.similarity()).classify(pages, choice.get().tables()),
        LonelyBlanks.doubted(inFormOrder(choice.get(), read, replaced)),
        DifferentLabels.of(choice.get().tables()),
        strayInk(choice.get(), texts));
  }

  private static void readTable(
      PlacedTable placed,
      FieldReading reading,
      Map<String, ExtractedField> read,
      Set<String> replaced) {
    FormTable table = placed.table();
    for (PlacedBlock block : placed.blocks()) {
      for (PlacedRow row : block.rows()) {
        row.row().replaces().forEach(id -> replaced.add(table.id() + "." + id));
        if (row.row().id().isEmpty() && !row.row().label().text().isEmpty()) {
          continue; // A caption row has no figures.
        }
        Set<Reason> doubts = FieldReading.doubtsAbout(row, block);
        if (reading.hasUnclaimedFigure(row, block)) {
          doubts.add(Reason.STRAY_INK);
        }
        if (reading.sharesItsStub(row)) {
          doubts.add(Reason.MERGED_CELL);
        }
        for (PlacedColumn column : block.columns()) {
          FieldDefinition field = Form.field(table, row.row(), column.column());
          Set<Reason> all = EnumSet.noneOf(Reason.class);
          all.addAll(doubts);
          all.addAll(FieldReading.doubtsAbout(row, column, block));
          read.put(field.id(), doubted(reading.read(field, row, column, block), all));
        }
      }
    }
  }

  private static ExtractedField doubted(ExtractedField field, Set<Reason> doubts) {
    ExtractedField doubted = field;
    for (Reason doubt : doubts) {
      doubted = doubted.doubted(PERHAPS_SHIFTED, doubt);
    }
    return doubted;
  }

  private static List<ExtractedField> inFormOrder(
      FormChoice choice, Map<String, ExtractedField> read, Set<String> replaced) {
    Set<String> tables = new HashSet<>();
    choice.tables().forEach(placed -> tables.add(placed.table().id()));
    List<ExtractedField> fields = new ArrayList<>();
    for (FieldDefinition field : choice.form().fields()) {
      ExtractedField found = read.get(field.id());
      if (found != null) {
        fields.add(found);
      } else if (!field.alternative()) {
        fields.add(Absent.field(field, whyAbsent(field, tables, replaced)));
      }
    }
    return fields;
  }

  private static Reason whyAbsent(FieldDefinition field, Set<String> tables, Set<String> replaced) {
    if (!tables.contains(field.table())) {
      return Reason.TABLE_NOT_FOUND;
    }
    boolean isReplaced = replaced.stream().anyMatch(row -> field.id().startsWith(row + "."));
    return isReplaced ? Reason.REPLACED_ROW : Reason.NOT_PRINTED;
  }

  /** Figures of the form's tables that became no field: rows the form does not have. */
  private static List<Provenance> strayInk(FormChoice choice, CellTexts texts) {
    List<Provenance> stray = new ArrayList<>();
    for (PlacedTable placed : choice.tables()) {
      for (ObservedRow row : placed.leftOver()) {
        if (CutRows.hasFigures(row, texts)) {
          BoundingBox box = BoundingBox.around(row.cells().stream().map(GridCell::box).toList());
          stray.add(
              new Provenance(row.grid().page().sheet(), row.grid().page().frame().toPage(box)));
        }
      }
    }
    return stray;
  }
}
