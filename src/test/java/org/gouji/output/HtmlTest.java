package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a < b,a &lt; b",
        "&lt;,&amp;lt;",
        "\"'>,&quot;&#39;&gt;",
        "年报𠮷,年报𠮷",
        "a\u0000b\u001bc\u0085,a\uFFFDb\uFFFDc\uFFFD",
        "\uD800x,\uFFFDx"
      })
  void showsTextAsItIs(String text, String expected) {
    assertEquals(expected, Html.text(text));
  }
}
