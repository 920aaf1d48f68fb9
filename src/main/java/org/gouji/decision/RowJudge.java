package org.gouji.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.match.ReadingKind;

/** Makes a decision of a row, or says why it cannot be one. */
final class RowJudge {

  private static final String CORRECTED = "corrected_value";

  private final FieldFinder finder;
  private final DecisionLog log;
  private final Map<String, Map<String, FieldDefinition>> forms;
  private final IntakeOptions options;
  private final Instant now;

  RowJudge(
      CurrentFields fields, DecisionLog log, List<Form> forms, IntakeOptions options, Instant now) {
    this.finder = new FieldFinder(fields);
    this.log = log;
    this.forms =
        forms.stream()
            .collect(
                Collectors.toMap(
                    Form::id,
                    form ->
                        form.fields().stream()
                            .collect(Collectors.toMap(FieldDefinition::id, Function.identity()))));
    this.options = options;
    this.now = now;
  }

  Decision judge(DecisionRow row) throws RowRefusal {
    if (row.row().overflow()) {
      throw new RowRefusal(RowProblem.SHIFTED, "");
    }
    Choice choice = choice(row);
    CurrentField field = finder.find(row);
    FieldDefinition definition = definition(field);
    MachineReading before = asRead(field);
    DecidedValue after =
        switch (choice) {
          case ACCEPT -> accepted(row, field.key(), before, definition);
          case CORRECT -> corrected(row, definition);
          case BLANK -> blank(row);
        };
    String analyst = row.text("analyst");
    return new Decision(
        field.key(),
        field.sourceFile(),
        before,
        choice,
        after,
        row.text("note"),
        DecisionTime.of(row, now),
        analyst.isEmpty() ? options.analyst() : analyst);
  }

  private static Choice choice(DecisionRow row) throws RowRefusal {
    String word = row.text("decision");
    if (word.isEmpty()) {
      throw new RowRefusal(RowProblem.NO_DECISION, row.text(CORRECTED));
    }
    return Choice.of(word).orElseThrow(() -> new RowRefusal(RowProblem.UNKNOWN_DECISION, word));
  }

  private FieldDefinition definition(CurrentField field) throws RowRefusal {
    FieldDefinition definition =
        forms.getOrDefault(field.layout(), Map.of()).get(field.key().field());
    if (definition == null) {
      throw new RowRefusal(RowProblem.NO_SUCH_FIELD, field.key().field());
    }
    return definition;
  }

  /** What the program had read, also where an earlier decision is laid over it by now. */
  private MachineReading asRead(CurrentField field) {
    List<LogEntry.Decided> earlier = log.all(field.key());
    return field.decided() && !earlier.isEmpty()
        ? earlier.get(earlier.size() - 1).decision().before()
        : field.reading();
  }

  private DecidedValue accepted(
      DecisionRow row, DecisionKey key, MachineReading before, FieldDefinition definition)
      throws RowRefusal {
    SavedFigure seen = SavedFigure.of(row.cell("value"), !definition.isAmount(), row.separator());
    if (!row.has("value") || seen.problem().isPresent()) {
      throw new RowRefusal(RowProblem.VALUE_UNCLEAR, row.text("value"));
    }
    SavedFigure typed = figure(row, definition);
    if (typed.value().isPresent()
        && !new DecidedValue(ReadingKind.NUMBER, typed.value()).says(seen.value())) {
      throw new RowRefusal(RowProblem.CONTRADICTION, row.text(CORRECTED));
    }
    DecidedValue read = new DecidedValue(before.kind(), before.value());
    if (read.says(seen.value()) && (seen.value().isPresent() || showsPrinted(row, before))) {
      if (before.kind() == ReadingKind.UNREADABLE) {
        throw new RowRefusal(RowProblem.NOTHING_TO_ACCEPT, before.printed());
      }
      return read;
    }
    Optional<DecidedValue> standing = log.standing(key).map(it -> it.decision().after());
    return standing
        .filter(it -> it.says(seen.value()))
        .orElseThrow(
            () ->
                new RowRefusal(
                    RowProblem.READING_CHANGED,
                    before.value().map(BigDecimal::toPlainString).orElse(before.printed())));
  }

  private static boolean showsPrinted(DecisionRow row, MachineReading before) {
    return !row.has("printed") || FieldFinder.showsPrinted(row, before);
  }

  private DecidedValue corrected(DecisionRow row, FieldDefinition definition) throws RowRefusal {
    BigDecimal value =
        figure(row, definition).value().orElseThrow(() -> new RowRefusal(RowProblem.NO_VALUE, ""));
    if (!options.unusual()) {
      if (value.scale() > 0 && !definition.isAmount()) {
        throw new RowRefusal(RowProblem.NOT_WHOLE, value.toPlainString());
      }
      if (value.signum() < 0 && !definition.isChange()) {
        throw new RowRefusal(RowProblem.BELOW_ZERO, value.toPlainString());
      }
    }
    return new DecidedValue(ReadingKind.NUMBER, Optional.of(value));
  }

  private static DecidedValue blank(DecisionRow row) throws RowRefusal {
    if (!row.text(CORRECTED).isEmpty()) {
      throw new RowRefusal(RowProblem.CONTRADICTION, row.text(CORRECTED));
    }
    return new DecidedValue(ReadingKind.BLANK, Optional.empty());
  }

  private static SavedFigure figure(DecisionRow row, FieldDefinition definition) throws RowRefusal {
    SavedFigure typed =
        SavedFigure.of(row.cell(CORRECTED), !definition.isAmount(), row.separator());
    if (typed.problem().isPresent()) {
      throw new RowRefusal(typed.problem().get(), row.cell(CORRECTED).text());
    }
    return typed;
  }
}
