package org.gouji.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {

  @ParameterizedTest
  @CsvSource({
    "青岩市南湖区人民政府, 全区, OWN",
    "青岩市南湖区人民政府, 我区, OWN",
    "青岩市南湖区人民政府, 全区各级各部门, OWN",
    "青岩市南湖区人民政府, 全市, OTHER",
    "青岩市南湖区人民政府, 区政府办, OTHER",
    "青岩市南湖区人民政府, 区政府, UNCLEAR",
    "青岩市南湖区人民政府, 本机关, UNCLEAR",
    "青岩市南湖区人民政府, 各部门, OTHER",
    "青岩市南湖区人民政府, 我局, OTHER",
    "青岩市南湖区人民政府, 南湖区人民政府, OWN",
    "青岩市南湖区人民政府, 南湖区政府, OWN",
    "青岩市南湖区人民政府, 南湖区政府办公室, OTHER",
    "青岩高新区管理委员会, 全区, OWN",
    "东川省人民政府, 全省, OWN",
    "柳河县桥头镇人民政府, 镇政府, OWN",
    "柳河县桥头镇人民政府, 全镇, OWN",
    "柳河县桥头镇人民政府, 本机关, OWN",
    "柳河县桥头镇人民政府, 全县, OTHER",
    "江城市财政局, 我局, OWN",
    "江城市财政局, 财政局, OWN",
    "江城市财政局, 本机关, OWN",
    "江城市财政局, 全市, UNCLEAR",
    "江城市财政局, 系统, OTHER",
    "云台县人民政府办公室, 我办, OWN",
    "云台县人民政府办公室, 县政府办公室, OWN",
    "云台县人民政府办公室, 全县, OTHER",
    "'', 我区, UNCLEAR"
  })
  void knowsWhetherItIsSpokenOf(String name, String spoken, Standing standing) {
    Authority authority = Authority.of(name);
    Lexicon lexicon = LexiconReader.read().forReport(Optional.of(2024), authority);
    Word word = lexicon.wordAt(spoken, 0).orElseThrow();

    assertEquals(spoken, word.text());
    assertEquals(standing, authority.of(word));
  }

  @ParameterizedTest
  @CsvSource({"财政局, true", "市财政局, true", "市税务局, false"})
  void knowsItsOwnName(String organisation, boolean own) {
    boolean called = Authority.of("江城市财政局").isCalled(organisation);

    if (own) {
      assertTrue(called);
    } else {
      assertFalse(called);
    }
  }
}
