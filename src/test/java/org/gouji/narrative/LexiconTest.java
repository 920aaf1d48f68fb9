package org.gouji.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;

/** The data that the reading of text rests on is sound. */
class LexiconTest {

  private static final List<Form> FORMS = Forms.official();
  private final Lexicon lexicon = LexiconReader.read();
  private final Concepts concepts = Concepts.read();

  @Test
  void everyFieldOfAConceptIsAFieldOfSomeForm() {
    List<String> ids =
        FORMS.stream().flatMap(form -> form.fields().stream()).map(FieldDefinition::id).toList();

    for (Concept concept : concepts.all()) {
      for (String field : concept.fields()) {
        Pattern wanted = Pattern.compile(field.replace(".", "\\.").replace("*", "[a-z_]*"));
        assertTrue(
            ids.stream().anyMatch(id -> wanted.matcher(id).matches()),
            () -> concept.id() + " wants " + field);
      }
    }
  }

  @Test
  void everyConceptHasANameInBothLanguages() {
    for (Concept concept : concepts.all()) {
      assertFalse(concept.name().chinese().isBlank(), concept.id());
      assertFalse(concept.name().english().isBlank(), concept.id());
    }
  }

  @Test
  void everyMeasureOfAConceptIsInTheLexicon() {
    for (Concept concept : concepts.all()) {
      if (!concept.measure().equals(Concepts.ANY) && !concept.measure().contains("_handled")) {
        boolean calculated = concept.measure().endsWith("_closed");
        assertTrue(calculated || lexicon.measure(concept.measure()).level() > 0, concept.id());
      }
    }
  }

  @Test
  void takesTheLongestWord() {
    assertEquals("政府信息公开申请", lexicon.wordAt("政府信息公开申请数量", 0).orElseThrow().text());
    assertEquals("没有现成信息需要另行制作", lexicon.wordAt("没有现成信息需要另行制作", 0).orElseThrow().text());
    assertEquals(Role.MEASURE, lexicon.wordAt("无法提供", 0).orElseThrow().role());
    assertEquals(Role.SHORT_NEGATIONS, lexicon.wordAt("无行政复议", 0).orElseThrow().role());
  }

  @Test
  void knowsTheYearsAroundTheReportingYear() {
    Lexicon ofReport = lexicon.forReport(Optional.of(2023), Authority.of(""));

    assertEquals("carried_in", ofReport.wordAt("2022年结转3件", 0).orElseThrow().id());
    assertEquals("carried_out", ofReport.wordAt("结转至2024年度", 0).orElseThrow().id());
    assertTrue(lexicon.wordAt("2022年结转3件", 0).isEmpty());
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThrows(LexiconException.class, () -> LexiconFile.named("nothing.yaml"));
  }
}
