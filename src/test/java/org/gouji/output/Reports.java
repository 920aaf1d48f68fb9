package org.gouji.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.Finding;
import org.gouji.check.FindingKind;
import org.gouji.check.RuleOutcome;
import org.gouji.check.Severity;
import org.gouji.form.FieldDefinition;
import org.gouji.geometry.BoundingBox;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.message.Sentence;
import org.gouji.page.TextSource;

/** Reports made up for tests. */
public final class Reports {

  private Reports() {}

  /** A report that was read. */
  public static DocumentReport of(
      String sourceFile, List<ExtractedField> fields, List<RuleOutcome> rules) {
    boolean review = fields.stream().anyMatch(field -> field.flag() == Flag.REVIEW);
    return new DocumentReport(
        sourceFile,
        "0123456789abcdef",
        review ? DocumentStatus.REVIEW : DocumentStatus.OK,
        Optional.empty(),
        "洪泽区人民政府",
        Optional.of(2023),
        "2021",
        6,
        2,
        fields,
        rules,
        List.of(),
        List.of(),
        List.of(),
        1.236);
  }

  /** The same with findings. */
  public static DocumentReport with(DocumentReport report, Finding... findings) {
    return new DocumentReport(
        report.sourceFile(),
        report.documentId(),
        report.status(),
        report.problem(),
        report.authority(),
        report.year(),
        report.layout(),
        report.pages(),
        report.scannedPages(),
        report.fields(),
        report.rules(),
        List.of(findings),
        report.statements(),
        report.strayInk(),
        report.seconds());
  }

  /** A finding about fields. */
  public static Finding finding(String message, String... fields) {
    return new Finding(
        FindingKind.BALANCE_RULE,
        List.of("rule"),
        Severity.ERROR,
        new Sentence(message, message),
        List.of(fields),
        List.of());
  }

  /** A field that states a figure. */
  public static ExtractedField figure(String id, String printed, String value) {
    return field(id, printed, Optional.of(new BigDecimal(value)), Flag.OK, Set.of());
  }

  /** A field to look at. */
  public static ExtractedField doubtful(String id, String printed, Reason... reasons) {
    return field(id, printed, Optional.empty(), Flag.REVIEW, Set.of(reasons));
  }

  /** A field that the report does not print. */
  public static ExtractedField missing(String id) {
    return new ExtractedField(
        definition(id),
        "",
        ReadingKind.ABSENT,
        Optional.empty(),
        "件",
        0,
        Flag.MISSING,
        Set.of(Reason.NOT_PRINTED),
        TextSource.TEXT,
        Optional.empty(),
        List.of());
  }

  private static ExtractedField field(
      String id, String printed, Optional<BigDecimal> value, Flag flag, Set<Reason> reasons) {
    return new ExtractedField(
        definition(id),
        printed,
        value.isPresent() ? ReadingKind.NUMBER : ReadingKind.TEXT,
        value,
        "件",
        0.99987,
        flag,
        reasons,
        TextSource.TEXT,
        Optional.of(new Provenance(2, new BoundingBox(100, 200.126, 45.5, 20))),
        List.of());
  }

  private static FieldDefinition definition(String id) {
    return new FieldDefinition(id, "requests", 3, "一、本年新收", "自然人", "件", false);
  }
}
