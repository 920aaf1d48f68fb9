package org.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A faulty form file is refused, and the message names the file and the place. */
class FormDefinitionExceptionTest {

  private static final String SOUND =
      """
      id: 'x'
      notice: 试
      sections: [一、甲]
      tables:
        - id: t
          section: 1
          heading: 甲
          blocks:
            - columns:
                - {id: a, label: 甲}
                - {id: b, label: 乙}
                - {id: all, label: 总计}
              rows:
                - {id: one, label: 一}
                - {id: two, label: 二}
          rules:
            - {id: 'row.{row}', left: [all], right: [a, b]}
          limits:
            - {id: 'part.{row}', left: [b], right: [all], strict: true}
          years:
            - {id: 'next.{row}', this_year: [a], last_year: [b]}
          compared: [one.all]
      """;

  @Test
  void theSoundFormIsSound() {
    assertEquals(6, TestForms.ofText(SOUND).fields().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: b, | {id: a,                       | tables[0]: duplicate field 't.one.a'",
        "{id: two, | {id: one,                   | tables[0]: duplicate field 't.one.a'",
        "label: 乙 | label: ''                    | tables[0].blocks[0].columns[1].label: is empty",
        "label: 乙 | label: []                    | columns[1].label: expected a list with at least one",
        "label: 乙 | label: [乙, 乙]              | columns[1].label: the same wording stands there twice",
        "label: 乙 | lable: 乙                    | columns[1]: unknown key 'lable'",
        "', label: 乙' | ''                       | columns[1]: 'label' is missing",
        "{id: b, | {                             | columns: only a single column may go without an id",
        "{id: b, | {id: B,                       | columns[1].id: 'B' is not an id",
        "id: 'x' | id: 2021                      | id: expected a text; put quotes around",
        "left: [all] | left: [al]                | tables[0].rules[0].left[0]: unknown id 'al'",
        "left: [all] | left: [x_*]               | tables[0].rules[0].left[0]: unknown id 'x_*'",
        "left: [all] | left: []                  | rules[0].left: expected a list with at least one item",
        "left: [all] | left: [a]                 | rules[0]: rule 't.row.one' names a field twice",
        "row.{row} | row                         | rules[0].left[0]: unknown id 'all'",
        "row.{row} | sum                         | rules[0].left[0]: unknown id 'all'",
        "row.{row} | row.{rwo}                   | rules[0].id: unknown placeholder '{rwo}'",
        "strict: true | strict: maybe            | tables[0].limits[0].strict: expected true or false",
        "', strict: true' | ''                   | tables[0].limits[0]: 'strict' is missing",
        "left: [b] | left: [z]                   | tables[0].limits[0].left[0]: unknown id 'z'",
        "this_year: [a] | this_year: [z]         | tables[0].years[0].this_year[0]: unknown id 'z'",
        "last_year: [b] | next_year: [b]         | tables[0].years[0]: unknown key 'next_year'",
        "compared: [one.all] | compared: [all]   | tables[0].compared[0]: unknown id 'all'",
        "compared: [one.all] | compared: [one.all, one.*] | duplicate compared field 't.one.all'",
        "{id: one, label: 一} | {id: one, label: 一, replaces: [two]} | unknown id 'two'",
        "section: 1 | section: 2                 | tables[0].section: expected a number from 1 to 1",
      })
  void namesFileAndPlace(String sound, String faulty, String complaint) {
    String yaml = SOUND.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(faulty));

    String message = complaint(yaml);

    assertTrue(message.startsWith("test.yaml: "), message);
    assertTrue(message.contains(complaint), message);
  }

  @Test
  void namesAColumnSetThatIsNotThere() {
    assertEquals(
        "test.yaml: tables[0].blocks[0].columns: unknown column set 'halves'",
        complaint(
            "id: 'x'\nnotice: 试\ntables: [{id: t, heading: 甲, blocks: [{columns: halves}]}]"));
  }

  @Test
  void refusesAColumnSetThatHoldsItself() {
    assertEquals(
        "test.yaml: column_sets.s[0].columns: unknown column set 's'",
        complaint(
            """
            id: 'x'
            notice: 试
            column_sets: {s: [{id: a, label: 甲, columns: s}]}
            tables: [{id: t, heading: 甲, blocks: [{columns: s}]}]
            """));
  }

  @Test
  void namesTheLineOfAKeyThatStandsThereTwice() {
    String message = complaint("id: 'x'\nnotice: 试\nid: 'y'\n");

    assertTrue(message.startsWith("test.yaml: "), message);
    assertTrue(message.endsWith("(line 3)"), message);
  }

  @Test
  void refusesAnEmptyFile() {
    assertTrue(complaint("").startsWith("test.yaml: "));
  }

  private static String complaint(String yaml) {
    return Objects.requireNonNull(
        assertThrows(FormDefinitionException.class, () -> TestForms.ofText(yaml)).getMessage());
  }
}
