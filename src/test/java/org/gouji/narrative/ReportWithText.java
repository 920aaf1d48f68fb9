package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.match.ReportContent;
import org.gouji.page.TextSource;

/**
 * A report with a text and tables. Fields that are not given are 0; one given as {@code
 * requests.granted} is the figure of natural persons and of the total.
 *
 * @param form the form it uses
 * @param authority who reports
 * @param year on which year
 * @param figures its figures by field; a text that is no number is what is printed, as a blank
 */
record ReportWithText(String form, String authority, int year, Map<String, String> figures) {

  private static final List<Form> FORMS = Forms.official();
  private static final NarrativeReader READER = NarrativeReader.ofProgram();

  /** {@return what a text of these paragraphs says, one on each line} */
  Narrative saying(String text) {
    return saying(text, false);
  }

  /**
   * {@return the same}
   *
   * @param picture whether it was read from a picture
   */
  Narrative saying(String text, boolean picture) {
    List<ReportSentence> sentences = new ArrayList<>();
    List<String> paragraphs = text.lines().map(PlainText::of).toList();
    for (int number = 0; number < paragraphs.size(); number++) {
      for (String sentence : Sentences.cut(paragraphs.get(number))) {
        sentences.add(new ReportSentence(1, 1, number, sentence, 0.99, picture));
      }
    }
    return READER.read(sentences, content(), theForm());
  }

  private Form theForm() {
    return FORMS.stream().filter(each -> each.id().equals(form)).findFirst().orElseThrow();
  }

  private ReportContent content() {
    Map<String, String> cells = new HashMap<>();
    figures.forEach(
        (id, figure) -> {
          boolean row = id.startsWith("requests.") && id.split("\\.", -1).length == 2;
          (row ? List.of(id + ".natural_person", id + ".total") : List.of(id))
              .forEach(field -> cells.put(field, figure));
        });
    Set<String> known = Set.copyOf(theForm().fields().stream().map(FieldDefinition::id).toList());
    cells.keySet().stream()
        .filter(id -> !known.contains(id))
        .forEach(
            id -> {
              throw new IllegalArgumentException("no field " + id + " in " + form);
            });
    boolean single = cells.keySet().stream().anyMatch(id -> id.startsWith("requests.other."));
    List<ExtractedField> fields =
        theForm().fields().stream()
            .filter(
                field ->
                    !field.alternative() || (single && field.id().startsWith("requests.other.")))
            .map(field -> field(field, cells.getOrDefault(field.id(), "0"), single))
            .toList();
    return new ReportContent(
        authority,
        Optional.of(year),
        true,
        Optional.of(theForm()),
        List.of(),
        fields,
        List.of(),
        List.of());
  }

  private static ExtractedField field(FieldDefinition definition, String printed, boolean single) {
    boolean replaced = single && definition.id().startsWith("requests.other_");
    boolean number = !replaced && printed.matches("-?[0-9.]+");
    boolean doubtful = printed.endsWith("?");
    String figure = doubtful ? printed.substring(0, printed.length() - 1) : printed;
    ReadingKind reading =
        replaced ? ReadingKind.ABSENT : number || doubtful ? ReadingKind.NUMBER : ReadingKind.BLANK;
    return new ExtractedField(
        definition,
        figure,
        reading,
        number || doubtful ? Optional.of(new BigDecimal(figure)) : Optional.empty(),
        definition.unit(),
        1,
        replaced ? Flag.MISSING : doubtful ? Flag.REVIEW : Flag.OK,
        replaced ? Set.of(Reason.REPLACED_ROW) : Set.of(),
        TextSource.TEXT,
        Optional.empty(),
        List.of());
  }
}
