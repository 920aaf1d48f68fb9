package org.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormVocabularyTest {

  private final FormVocabulary vocabulary = FormVocabulary.of(Forms.official());

  @ParameterizedTest
  @CsvSource({
    "2021, 本年制发件数",
    "2021, 现行有效件数",
    "2021, 本年收费金额（单位：万元）",
    "2019, 上一年项目数量",
    "2019, 本年新制作数量",
    "2019, 第二十条第（九）项",
    "2019, 政府集中采购",
    "2014, 统计指标",
    "2014, 政府信息公开情况统计表"
  })
  void findsWhatOnlyOneFormHas(String form, String label) {
    assertTrue(texts(form).contains(label));
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 规章",
    "2021, 行政规范性文件",
    "2021, 本年处理决定数量",
    "2021, （六）其他处理",
    "2019, 规范性文件",
    "2019, 处理决定数量",
    "2019, 行政复议"
  })
  void leavesOutWhatAnotherFormHasEvenAsAVariant(String form, String label) {
    assertTrue(TestForms.official(form).vocabulary().contains(label));
    assertFalse(texts(form).contains(label));
  }

  @Test
  void noLabelDistinguishesTwoForms() {
    Set<String> seen = new HashSet<>();
    for (Form form : Forms.official()) {
      texts(form.id()).forEach(text -> assertTrue(seen.add(text), text));
    }
  }

  @Test
  void aLabelThatDiffersByOneCharacterIsNear() {
    assertTrue(distance("2019", "第二十条第（九）项") < 0.2);
    assertTrue(distance("2019", "政府集中采购") > 0.4);
  }

  @Test
  void aFormAddedAsDataTakesPart() {
    Form madeUp = TestForms.ofText(TestForms.resource("made-up.yaml"));
    FormVocabulary two = FormVocabulary.of(List.of(madeUp, TestForms.official("2014")));

    assertTrue(
        two.distinguishing(madeUp).stream().anyMatch(each -> each.label().text().equals("滞纳金（元）")));
  }

  @Test
  void refusesAFormItHasNotCompared() {
    Form madeUp = TestForms.ofText(TestForms.resource("made-up.yaml"));

    assertThrows(IllegalArgumentException.class, () -> vocabulary.distinguishing(madeUp));
  }

  private Set<String> texts(String form) {
    return vocabulary.distinguishing(TestForms.official(form)).stream()
        .map(each -> each.label().text())
        .collect(Collectors.toSet());
  }

  private double distance(String form, String label) {
    return vocabulary.distinguishing(TestForms.official(form)).stream()
        .filter(each -> each.label().text().equals(label))
        .mapToDouble(DistinguishingLabel::distance)
        .findFirst()
        .orElse(0);
  }

  @Test
  void alternativeWordingsBelongToTheVocabulary() {
    assertEquals(
        List.of("现行有效件数", "现行有效件", "现行有效数"),
        TestForms.official("2021").vocabulary().stream()
            .filter(word -> word.startsWith("现行有效"))
            .toList());
  }
}
