package org.gouji.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

  private static final AmountReader READER = new AmountReader(LexiconReader.read());

  private static Optional<Token.Figure> first(String text) {
    for (int i = 0; i < text.length(); i++) {
      Optional<Token.Figure> found = READER.at(text, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  @ParameterizedTest
  @CsvSource({
    "34119件, 34119, 件",
    "'1,113件', 1113, 件",
    "'1，113件', 1113, 件",
    "3.4万件, 34000, 件",
    "12万人次, 120000, 人次",
    "三件, 3, 件",
    "四十五件, 45, 件",
    "一百零五宗, 105, 宗",
    "两千三百条, 2300, 条",
    "三万六千件, 36000, 件",
    "7730.28万元, 7730.28, 万元",
    "1.2亿元, 12000, 万元",
    "3940元, 3940, 元",
    "99.7%, 99.7, %",
    "0件, 0, 件"
  })
  void readsFigureAndUnit(String text, BigDecimal value, String unit) {
    Amount amount = first(text).orElseThrow().amount();

    assertEquals(0, value.compareTo(amount.value()), text);
    assertEquals(unit, amount.unit().name());
    assertTrue(amount.exact().isPresent(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"十余件", "30余件", "150多人次", "2万余条", "几十件", "上百件", "数百条", "百余次"})
  void knowsThatAFigureIsOnlyRough(String text) {
    assertTrue(first(text).orElseThrow().amount().exact().isEmpty(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"第3次", "每一件", "三四件", "第二十条", "没有单位的34119", "12345热线"})
  void takesNoAmountForWhatIsNone(String text) {
    assertEquals(Optional.empty(), first(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"15个工作日", "3个月", "24小时", "十四届", "5个方面"})
  void knowsUnitsInWhichNothingIsCounted(String text) {
    assertEquals(UnitKind.NONE, first(text).orElseThrow().amount().unit().kind(), text);
  }

  @Test
  void aRoundedFigurePrintsWhatRoundsToIt() {
    Amount rounded = first("3.4万件").orElseThrow().amount();

    assertTrue(rounded.prints(new BigDecimal("34119")));
    assertTrue(rounded.prints(new BigDecimal("33960")));
    assertFalse(rounded.prints(new BigDecimal("35100")));
  }

  @Test
  void aWholeFigurePrintsItselfOnly() {
    Amount whole = first("34119件").orElseThrow().amount();

    assertTrue(whole.prints(new BigDecimal("34119.0")));
    assertFalse(whole.prints(new BigDecimal("34120")));
  }

  @Test
  void doubtsAFigureBehindOtherDigits() {
    assertTrue(READER.at("12 2023件", 3).orElseThrow().amount().doubtful());
  }
}
