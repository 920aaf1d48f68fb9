package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityNameTest {

  @ParameterizedTest
  @CsvSource({
    "洪泽区人民政府, 洪泽区人民政府, 1",
    "洪泽区 人民政府, 洪泽区人民政府, 1",
    "洪泽区人民政府, 洪泽区人民政府办公室, 0.95",
    "洪泽区人民政府, 洪泽区政府, 0.95",
    "洪泽区政府办, 洪泽区人民政府, 0.95",
    "上海市人民政府办公厅, 上海市人民政府, 0.95",
    "淮安市洪泽区人民政府, 洪泽区人民政府, 0.85",
    "江苏省淮安市洪泽区政府办公室, 洪泽区人民政府, 0.85",
    "南平市财政局, 福建省南平市财政局, 0.85",
    "云州市高新区人民政府, 高新区人民政府, 0.85",
    "苏州市人民政府, 江苏省苏州市人民政府, 0.85",
    "东港街道办事处, 临川市东港街道办事处, 0.85",
    "洋河新区管理委员会, 宿迁市洋河新区管理委员会, 0.85",
  })
  void knowsTheSameAuthority(String one, String other, double sureness) {
    assertEquals(Optional.of(sureness), AuthorityName.of(one).sameAs(AuthorityName.of(other)), one);
    assertEquals(Optional.of(sureness), AuthorityName.of(other).sameAs(AuthorityName.of(one)), one);
  }

  @ParameterizedTest
  @CsvSource({
    "吉安市人民政府, 吉安县人民政府",
    "南京市鼓楼区人民政府, 徐州市鼓楼区人民政府",
    "南平市财政局, 南平市民政局",
    "南平市财政局, 南平市人民政府",
    "财政局, 南平市财政局",
    "淮安市人民政府, 淮安市洪泽区人民政府",
    "南平市市场监督管理局, 南平市监察局",
    "洪泽区人民政府, ''",
  })
  void doesNotTakeOneForAnother(String one, String other) {
    assertEquals(Optional.empty(), AuthorityName.of(one).sameAs(AuthorityName.of(other)));
    assertEquals(Optional.empty(), AuthorityName.of(other).sameAs(AuthorityName.of(one)));
  }

  @Test
  void knowsThePlacesOfAName() {
    assertEquals(List.of("江苏省", "淮安市", "洪泽区"), AuthorityName.of("江苏省淮安市洪泽区人民政府办公室").places());
    assertEquals("市场监督管理局", AuthorityName.of("南平市市场监督管理局").body());
  }
}
