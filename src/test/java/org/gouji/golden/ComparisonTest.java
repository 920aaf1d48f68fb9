package org.gouji.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.form.FieldDefinition;
import org.gouji.geometry.BoundingBox;
import org.gouji.golden.Difference.Kind;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.page.TextSource;
import org.junit.jupiter.api.Test;

/** A comparison that forgives too much would let every other golden test pass. */
class ComparisonTest {

  private static final TrueField FIGURE = truth("figure", "12", "12");
  private static final TrueField BLANK = truth("blank", "", "");
  private static final TrueField MARK = truth("mark", "", "—");

  private static final ExtractedField FIGURE_READ = read("figure", "12", "12", ReadingKind.NUMBER);
  private static final ExtractedField BLANK_READ = read("blank", "", "", ReadingKind.BLANK);
  private static final ExtractedField MARK_READ = read("mark", "", "—", ReadingKind.MARK);

  @Test
  void findsNothingWhereAllIsRight() {
    Comparison comparison = compare(FIGURE_READ, BLANK_READ, MARK_READ);

    assertEquals(List.of(), comparison.differences());
    assertTrue(comparison.meets(Expectation.WHOLE));
  }

  @Test
  void takesFiguresForEqualWhateverTheirZeros() {
    assertEquals(
        List.of(),
        compare(read("figure", "12.0", "12", ReadingKind.NUMBER), BLANK_READ, MARK_READ)
            .differences());
  }

  @Test
  void findsAnotherFigure() {
    assertKinds(
        compare(read("figure", "13", "13", ReadingKind.NUMBER), BLANK_READ, MARK_READ),
        Kind.SILENT);
  }

  @Test
  void findsAZeroReadFromABlank() {
    assertKinds(
        compare(FIGURE_READ, read("blank", "0", "0", ReadingKind.NUMBER), MARK_READ), Kind.SILENT);
  }

  @Test
  void findsABlankReadFromAFigure() {
    assertKinds(
        compare(read("figure", "", "", ReadingKind.BLANK), BLANK_READ, MARK_READ), Kind.SILENT);
  }

  @Test
  void findsAMarkReadAsABlank() {
    assertKinds(
        compare(FIGURE_READ, BLANK_READ, read("mark", "", "", ReadingKind.BLANK)), Kind.BESIDE);
  }

  @Test
  void findsAFieldWithoutRow() {
    Comparison comparison = compare(FIGURE_READ, MARK_READ);

    assertKinds(comparison, Kind.SILENT);
    assertTrue(comparison.diff(Expectation.WHOLE).contains("no such row"));
  }

  @Test
  void tellsAFlaggedErrorFromASilentOne() {
    ExtractedField doubted = flagged(read("figure", "13", "13", ReadingKind.NUMBER), Flag.REVIEW);
    Comparison comparison = compare(doubted, BLANK_READ, MARK_READ);

    assertKinds(comparison, Kind.WRONG);
    assertEquals(0, comparison.silent());
    assertEquals(1, comparison.wrong());
    assertEquals(1, comparison.review());
  }

  @Test
  void findsARightFigureThatIsFlagged() {
    Comparison comparison = compare(flagged(FIGURE_READ, Flag.REVIEW), BLANK_READ, MARK_READ);

    assertKinds(comparison, Kind.FLAGGED);
    assertEquals(0, comparison.wrong());
    assertFalse(comparison.meets(Expectation.WHOLE));
    assertTrue(comparison.meets(new Expectation(0, 0, 1, "worn")));
  }

  @Test
  void findsAnInventedFigure() {
    assertKinds(
        compare(FIGURE_READ, BLANK_READ, MARK_READ, read("other", "1", "1", ReadingKind.NUMBER)),
        Kind.SILENT);
  }

  @Test
  void letsAFieldBeMissingThatIsNotPrinted() {
    ExtractedField missing = flagged(read("other", "", "", ReadingKind.ABSENT), Flag.MISSING);

    assertEquals(List.of(), compare(FIGURE_READ, BLANK_READ, MARK_READ, missing).differences());
  }

  @Test
  void findsAnotherPage() {
    ExtractedField elsewhere = onPage(FIGURE_READ, 3);

    assertKinds(compare(elsewhere, BLANK_READ, MARK_READ), Kind.BESIDE);
  }

  @Test
  void findsAnotherAuthorityYearAndForm() {
    Comparison comparison =
        Comparison.of(
            new TrueReport(
                Path.of("a.pdf"), "a.pdf", "2021", 2023, "乙县", "born_digital", List.of()),
            report(List.of()));

    assertKinds(comparison, Kind.HEAD, Kind.BESIDE, Kind.HEAD);
    assertFalse(comparison.meets(new Expectation(9, 9, 9, "never another form or year")));
  }

  @Test
  void saysFilePageFieldAndBothValues() {
    String diff =
        compare(read("figure", "13", "l3", ReadingKind.NUMBER), BLANK_READ, MARK_READ)
            .diff(Expectation.WHOLE);

    Stream.of("a.pdf", "SILENT", "p2", "figure", "expected '12'", "got '13'", "unit_in_cell")
        .forEach(part -> assertTrue(diff.contains(part), () -> part + " in " + diff));
  }

  private static void assertKinds(Comparison comparison, Kind... kinds) {
    assertEquals(List.of(kinds), comparison.differences().stream().map(Difference::kind).toList());
    assertFalse(comparison.meets(Expectation.WHOLE));
  }

  private static Comparison compare(ExtractedField... read) {
    return Comparison.of(
        new TrueReport(
            Path.of("a.pdf"),
            "a.pdf",
            "2019",
            2020,
            "甲县",
            "born_digital",
            List.of(FIGURE, BLANK, MARK)),
        report(List.of(read)));
  }

  private static DocumentReport report(List<ExtractedField> fields) {
    return new DocumentReport(
        "a.pdf",
        "",
        DocumentStatus.OK,
        Optional.empty(),
        "甲县",
        Optional.of(2020),
        "2019",
        4,
        0,
        fields,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  private static TrueField truth(String id, String value, String printed) {
    return new TrueField(id, figure(value), printed, 2);
  }

  private static Optional<BigDecimal> figure(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
  }

  private static ExtractedField read(String id, String value, String printed, ReadingKind kind) {
    return field(id, value, printed, kind, Flag.OK, 2);
  }

  private static ExtractedField flagged(ExtractedField field, Flag flag) {
    String value = field.value().map(BigDecimal::toPlainString).orElse("");
    return field(field.definition().id(), value, field.printed(), field.reading(), flag, 2);
  }

  private static ExtractedField onPage(ExtractedField field, int page) {
    String value = field.value().map(BigDecimal::toPlainString).orElse("");
    return field(
        field.definition().id(), value, field.printed(), field.reading(), field.flag(), page);
  }

  private static ExtractedField field(
      String id, String value, String printed, ReadingKind kind, Flag flag, int page) {
    return new ExtractedField(
        new FieldDefinition(id, "table", 1, "row", "column", "", false),
        printed,
        kind,
        figure(value),
        "",
        1,
        flag,
        Set.of(Reason.UNIT_IN_CELL),
        TextSource.TEXT,
        Optional.of(new Provenance(page, new BoundingBox(0, 0, 10, 10))),
        List.of());
  }
}
