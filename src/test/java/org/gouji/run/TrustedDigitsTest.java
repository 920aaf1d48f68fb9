package org.gouji.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gouji.check.BalanceCheck;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.page.TextSource;
import org.junit.jupiter.api.Test;

class TrustedDigitsTest {

  private static final Form FORM =
      Forms.official().stream().filter(form -> form.id().equals("2021")).findFirst().orElseThrow();

  private static final List<String> COLUMNS =
      List.of(
          "natural_person",
          "commercial_enterprise",
          "research_institution",
          "public_welfare_org",
          "legal_service_org",
          "other_org");

  /** Rows of table 3 whose columns add up; every other field is 0. */
  private static List<ExtractedField> report(long seed, int rows, UnaryOperator<String> code) {
    Random random = new Random(seed);
    List<String> ids = FORM.fields().stream().map(FieldDefinition::id).toList();
    List<ExtractedField> fields = new ArrayList<>();
    List<String> named =
        ids.stream()
            .filter(id -> id.startsWith("requests.") && id.endsWith(".total"))
            .map(id -> id.substring(0, id.length() - ".total".length()))
            .toList();
    for (FieldDefinition field : FORM.fields()) {
      String row = field.id().substring(0, field.id().lastIndexOf('.'));
      if (named.contains(row) && !field.alternative() && field.id().endsWith(".total")) {
        boolean counted = named.indexOf(row) < rows;
        int sum = 0;
        for (String column : COLUMNS) {
          int figure = counted ? random.nextInt(90) : 0;
          sum += figure;
          fields.add(coded(row + "." + column, code.apply(String.valueOf(figure))));
        }
        fields.add(coded(field.id(), code.apply(String.valueOf(sum))));
      }
    }
    return fields;
  }

  private static ExtractedField coded(String id, String figure) {
    FieldDefinition definition =
        FORM.fields().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    return new ExtractedField(
        definition,
        figure,
        ReadingKind.NUMBER,
        Optional.of(new BigDecimal(figure)),
        "件",
        0.9,
        Flag.REVIEW,
        Set.of(Reason.GLYPH_MISSING),
        TextSource.TEXT,
        Optional.empty(),
        List.of());
  }

  /** Only rules over rows are asked: the columns of these made rows do not add up. */
  private static TrustedDigits trusted(List<ExtractedField> fields) {
    return TrustedDigits.of(
        fields,
        BalanceCheck.check(FORM, fields).stream()
            .filter(outcome -> outcome.rule().id().startsWith("requests.row."))
            .toList());
  }

  @Test
  void sumsThatComeOutTellWhatCodesMean() {
    TrustedDigits digits = trusted(report(1, 20, figure -> figure));
    assertEquals(10, digits.digits().size());
    assertTrue(digits.areIn("1906"));
    assertTrue(digits.areIn("10.85"));
  }

  @Test
  void digitsThatStandForOthersAreNeverTrusted() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      List<Integer> others = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
      java.util.Collections.shuffle(others, random);
      // Two exchanged digits in every third: the smallest mistake.
      if (round % 3 == 0) {
        others = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        java.util.Collections.swap(others, 1 + random.nextInt(4), 5 + random.nextInt(5));
      }
      List<Integer> mapped = others;
      TrustedDigits digits =
          trusted(
              report(
                  round,
                  5 + random.nextInt(16),
                  figure ->
                      figure
                          .chars()
                          .mapToObj(each -> String.valueOf(mapped.get(each - '0')))
                          .collect(java.util.stream.Collectors.joining())));
      for (char digit : digits.digits()) {
        assertEquals(digit - '0', mapped.indexOf(digit - '0'), () -> mapped + " " + digits);
      }
    }
  }

  @Test
  void fewSumsTellNothing() {
    assertEquals(Set.of(), trusted(report(1, 4, figure -> figure)).digits());
    assertEquals(Set.of(), trusted(report(1, 0, figure -> figure)).digits());
  }

  @Test
  void aDigitThatOccursInNoSumIsNotTrusted() {
    TrustedDigits digits = new TrustedDigits(Set.of('0', '1', '2'));
    assertTrue(digits.areIn("120"));
    assertFalse(digits.areIn("13"));
    assertFalse(digits.areIn("1.2"));
  }
}
