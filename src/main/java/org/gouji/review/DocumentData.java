package org.gouji.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.check.RuleOutcome;
import org.gouji.decision.Decision;
import org.gouji.form.FieldDefinition;
import org.gouji.geometry.BoundingBox;
import org.gouji.match.ExtractedField;
import org.gouji.match.FigureText;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;
import org.gouji.match.Reason;
import org.gouji.output.CsvCell;
import org.gouji.output.DocumentReport;
import org.gouji.page.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What the page in the browser knows of a document: all its fields, so that neighbours and sums can
 * be shown, its rules, its questions.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record DocumentData(
    String id,
    String file,
    String authority,
    @Nullable Integer year,
    String layout,
    List<Field> fields,
    List<Rule> rules,
    List<Asked> questions) {

  /** A field; page and box are null where it is not printed. */
  record Field(
      String field,
      String table,
      String row,
      String column,
      @JsonProperty("row_index") int rowIndex,
      @JsonProperty("column_index") int columnIndex,
      String printed,
      String value,
      String unit,
      String flag,
      String reading,
      @Nullable Integer page,
      @Nullable List<Double> box) {}

  /** A balance rule and how it stood when the page was made. */
  record Rule(String id, List<String> left, List<String> right, String verdict) {}

  /** A question; confidence is null and reasons are empty where they are not told. */
  record Asked(
      String field,
      @Nullable Double confidence,
      List<String> reasons,
      List<Proposed> candidates,
      @Nullable Previous previous) {}

  /** A reading, with those who proposed it. */
  record Proposed(String text, String value, List<String> readers, double probability) {}

  /** What was decided while the file had another content. */
  record Previous(
      String decision,
      String value,
      String note,
      @JsonProperty("decided_at") String decidedAt,
      String analyst) {}

  static DocumentData of(DocumentReport report, List<Question> questions) {
    boolean blind = questions.stream().anyMatch(Question::blind);
    Set<String> asked = new LinkedHashSet<>();
    questions.forEach(question -> asked.add(question.field().definition().id()));
    return new DocumentData(
        report.documentId(),
        report.sourceFile(),
        report.authority(),
        report.year().orElse(null),
        report.layout(),
        fields(report, blind ? asked : Set.of()),
        report.rules().stream().map(DocumentData::rule).toList(),
        questions.stream().map(DocumentData::asked).toList());
  }

  /**
   * @param levelled fields whose flags may not be told apart
   */
  private static List<Field> fields(DocumentReport report, Set<String> levelled) {
    GridPlaces places = new GridPlaces();
    List<Field> fields = new ArrayList<>();
    for (ExtractedField field : report.fields()) {
      FieldDefinition definition = field.definition();
      Flag flag = levelled.contains(definition.id()) ? Flag.REVIEW : field.flag();
      Optional<Provenance> place = field.provenance();
      fields.add(
          new Field(
              definition.id(),
              definition.table(),
              definition.rowLabel(),
              definition.columnLabel(),
              places.row(definition),
              places.column(definition),
              field.printed(),
              field.value().map(CsvCell::figure).orElse(""),
              field.unit(),
              flag.code(),
              field.reading().code(),
              place.map(Provenance::page).orElse(null),
              place.map(DocumentData::box).orElse(null)));
    }
    return fields;
  }

  private static List<Double> box(Provenance place) {
    BoundingBox box = place.box();
    return Stream.of(box.x(), box.y(), box.width(), box.height())
        .map(DocumentData::rounded)
        .toList();
  }

  private static double rounded(double points) {
    return Double.parseDouble(CsvCell.number(points));
  }

  private static Rule rule(RuleOutcome outcome) {
    return new Rule(
        outcome.rule().id(),
        outcome.rule().left(),
        outcome.rule().right(),
        outcome.verdict().code());
  }

  private static Asked asked(Question question) {
    ExtractedField field = question.field();
    boolean blind = question.blind();
    return new Asked(
        field.definition().id(),
        blind ? null : Double.valueOf(question.confidence()),
        blind ? List.of() : field.reasons().stream().map(Reason::code).toList(),
        proposed(field.candidates()),
        question.previous().map(DocumentData::previous).orElse(null));
  }

  /** Readers that propose the same text stand together, at the place of the surest. */
  private static List<Proposed> proposed(List<Candidate> candidates) {
    Map<String, List<Candidate>> byText = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      byText.computeIfAbsent(candidate.text(), text -> new ArrayList<>()).add(candidate);
    }
    return byText.entrySet().stream().map(it -> proposed(it.getKey(), it.getValue())).toList();
  }

  private static Proposed proposed(String text, List<Candidate> by) {
    return new Proposed(
        text,
        FigureText.of(text).value().map(CsvCell::figure).orElse(""),
        by.stream().map(Candidate::reader).distinct().toList(),
        by.stream().mapToDouble(Candidate::probability).max().orElse(0));
  }

  private static Previous previous(Decision decision) {
    return new Previous(
        decision.choice().code(),
        decision.after().value().map(CsvCell::figure).orElse(""),
        decision.note(),
        decision.decidedAt().toString(),
        decision.analyst());
  }
}
