package org.gouji.decision;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.BalanceCheck;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.geometry.BoundingBox;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.FieldsCsv;
import org.gouji.page.TextSource;

/** Reports on the 2019 form for tests: all zeros and sure, but what a test says. */
final class ReadReports {

  static final List<Form> FORMS = Forms.official();
  static final Form FORM =
      FORMS.stream().filter(form -> form.id().equals("2019")).findFirst().orElseThrow();

  static final String COUNT = "requests.received.natural_person";
  static final String CHANGE = "proactive.licensing.change";
  static final String AMOUNT = "proactive.procurement.amount";

  private ReadReports() {}

  /** A field that is for review. */
  static ExtractedField doubtful(String id, String value) {
    return field(id, value, Optional.of(new BigDecimal(value)), Flag.REVIEW);
  }

  /** A field whose cell holds something, but no figure. */
  static ExtractedField without(String id, ReadingKind kind, String printed) {
    ExtractedField field = field(id, printed, Optional.empty(), Flag.REVIEW);
    return new ExtractedField(
        field.definition(),
        printed,
        kind,
        Optional.empty(),
        field.unit(),
        field.confidence(),
        kind == ReadingKind.ABSENT ? Flag.MISSING : Flag.REVIEW,
        field.reasons(),
        field.source(),
        field.provenance(),
        List.of());
  }

  /** A field that is surely read. */
  static ExtractedField sure(String id, String value) {
    return field(id, value, Optional.of(new BigDecimal(value)), Flag.OK);
  }

  private static ExtractedField field(
      String id, String printed, Optional<BigDecimal> value, Flag flag) {
    FieldDefinition definition =
        FORM.fields().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    return new ExtractedField(
        definition,
        printed,
        ReadingKind.NUMBER,
        value,
        definition.unit(),
        flag == Flag.OK ? 0.9999 : 0.8,
        flag,
        flag == Flag.OK ? Set.of() : Set.of(Reason.LOW_CONFIDENCE),
        TextSource.OCR,
        Optional.of(new Provenance(2, new BoundingBox(100, 200, 45, 20))),
        List.of());
  }

  /** A report with some fields of its own. */
  static DocumentReport report(String sourceFile, String documentId, ExtractedField... own) {
    List<ExtractedField> fields = new ArrayList<>();
    for (FieldDefinition definition : FORM.fields()) {
      ExtractedField field = sure(definition.id(), "0");
      for (ExtractedField each : own) {
        field = each.definition().id().equals(definition.id()) ? each : field;
      }
      if (!definition.alternative()) {
        fields.add(field);
      }
    }
    boolean open = fields.stream().anyMatch(ExtractedField::isOpen);
    return new DocumentReport(
        sourceFile,
        documentId,
        open ? DocumentStatus.REVIEW : DocumentStatus.OK,
        Optional.empty(),
        "洪泽区人民政府",
        Optional.of(2020),
        "2019",
        3,
        3,
        fields,
        BalanceCheck.check(FORM, fields),
        List.of(),
        List.of(),
        List.of(),
        1);
  }

  /** Writes {@code fields.csv} as {@code gouji extract} would, with the decisions in the folder. */
  static void extract(Path folder, DocumentReport... reports) throws IOException {
    DecisionOverlay overlay = new DecisionOverlay(DecisionLog.read(folder), FORMS);
    try (FieldsCsv fields = FieldsCsv.create(folder, true)) {
      for (DocumentReport report : reports) {
        fields.add(overlay.apply(report));
      }
      fields.keep();
    }
  }
}
