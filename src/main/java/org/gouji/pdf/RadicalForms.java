package org.gouji.pdf;

import java.text.Normalizer;

/**
 * Radicals that browsers and fonts put in place of the characters they look like: ⺠ for 民.
 * Unicode's compatibility normalisation (NFKC) maps the Kangxi radicals but not those of the block
 * CJK Radicals Supplement; these pairs are the ones of that block whose shape is that of a whole
 * character.
 */
final class RadicalForms {

  private static final String RADICALS = "⺠⻁⻄⻅⻆⻉⻋⻌⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻲⻳⺟⺒⺓⺛⺞⺩⺷⻒⻗⻢";
  private static final String CHARACTERS = "民虎西见角贝车辶长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟龟母巳幺旡歺王羊镸雨马";

  private static final char FIRST_KANGXI = '\u2F00';
  private static final char LAST_KANGXI = '\u2FD5';

  private RadicalForms() {}

  /** {@return {@code text} with radicals replaced by the characters they stand for} */
  static String resolved(String text) {
    if (text.length() != 1) {
      return text;
    }
    char character = text.charAt(0);
    if (character >= FIRST_KANGXI && character <= LAST_KANGXI) {
      return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    int index = RADICALS.indexOf(character);
    return index < 0 ? text : CHARACTERS.substring(index, index + 1);
  }
}
