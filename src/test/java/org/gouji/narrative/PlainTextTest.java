package org.gouji.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023 年 1 月 1 日 | 2023年1月1日",
        "之和， 等 于 | 之和，等于",
        "共收到３４１１９件，占９９．７％ | 共收到34119件，占99.7%",
        "收到 1 136 条 | 收到1136条",
        "二者 12 2023 件 | 二者12 2023件",
        "收到1,113件,办结9件 | 收到1,113件，办结9件",
        "(含上年结转2件) | （含上年结转2件）",
        "政府门戶网站 | 政府门户网站",
        "OFD 版式 A 类 | OFD版式A类"
      })
  void isReadWithoutTheSpacesAndWidthsOfTypesetting(String printed, String read) {
    assertEquals(read, PlainText.of(printed));
  }
}
