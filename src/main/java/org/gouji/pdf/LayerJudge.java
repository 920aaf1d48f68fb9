package org.gouji.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Ruling;

/** Judges whether a page's text layer can be read in place of its picture. */
final class LayerJudge {

  /**
   * A text with more than this share of meaningless characters is garbled. Sound pages of the
   * samples have none; a word processor's bullets from a symbol font are below 1 %; a font without
   * ToUnicode takes at least the figures of a table (above 5 %) with it.
   */
  private static final double MEANINGLESS_SHARE = 0.02;

  /**
   * Of the Chinese characters on a page of a report, at least this share is among the common ones.
   * Sound pages measured 0.62–0.97; a shifted or shuffled ToUnicode gives below 0.15.
   */
  private static final double COMMON_SHARE = 0.35;

  /** Below this number of Chinese characters the share of common ones says nothing. */
  private static final int ENOUGH_CHINESE = 20;

  /** An image over this share of the page, and nothing visible on it, holds content of its own. */
  private static final double TELLING_IMAGE = 0.12;

  /** More painted curves than this without any character: text was turned to outlines. */
  private static final int OUTLINED_TEXT = 60;

  /** Upright rulings that the smallest table has. */
  private static final int RULINGS_OF_A_TABLE = 3;

  /** Characters that the smallest table has. */
  private static final int TEXT_OF_A_TABLE = 20;

  private LayerJudge() {}

  static TextLayer judge(PageMarks marks, List<Glyph> visible) {
    BoundingBox page = new BoundingBox(0, 0, marks.width(), marks.height());
    boolean telling =
        marks.images().stream().anyMatch(image -> isTelling(image.box(), page, visible));
    if (visible.isEmpty() || (telling && !hasRuledText(marks, visible))) {
      return withoutUsableText(marks, telling);
    }
    boolean lostInTable =
        ruled(marks).stream()
            .anyMatch(
                box ->
                    visible.stream()
                        .anyMatch(
                            glyph -> glyph.isMeaningless() && box.containsCenterOf(glyph.box())));
    return lostInTable || isGarbled(visible) ? TextLayer.GARBLED : TextLayer.SOUND;
  }

  private static TextLayer withoutUsableText(PageMarks marks, boolean telling) {
    boolean hiddenText = marks.glyphs().stream().anyMatch(glyph -> !glyph.isSpace());
    if (telling) {
      return hiddenText ? TextLayer.HIDDEN : TextLayer.NONE;
    }
    if (marks.drawings().size() > OUTLINED_TEXT || hiddenText || !marks.images().isEmpty()) {
      return TextLayer.NONE;
    }
    return marks.rulings().isEmpty() ? TextLayer.BLANK_PAGE : TextLayer.NONE;
  }

  private static boolean isTelling(BoundingBox image, BoundingBox page, List<Glyph> visible) {
    return image.sharedArea(page) > TELLING_IMAGE * page.area()
        && visible.stream().noneMatch(glyph -> image.containsCenterOf(glyph.box()));
  }

  /** A ruled table with text of its own outweighs a picture beside it. */
  private static boolean hasRuledText(PageMarks marks, List<Glyph> visible) {
    return ruled(marks).stream()
        .anyMatch(
            box ->
                visible.stream().filter(glyph -> box.containsCenterOf(glyph.box())).count()
                    > TEXT_OF_A_TABLE);
  }

  /** {@return the area of the page's rulings, if it has upright ones as a table has} */
  private static Optional<BoundingBox> ruled(PageMarks marks) {
    long upright = marks.rulings().stream().filter(ruling -> !ruling.isHorizontal()).count();
    return upright < RULINGS_OF_A_TABLE
        ? Optional.empty()
        : Optional.of(BoundingBox.around(marks.rulings().stream().map(Ruling::box).toList()));
  }

  private static boolean isGarbled(List<Glyph> visible) {
    long meaningless = visible.stream().filter(Glyph::isMeaningless).count();
    if (meaningless > MEANINGLESS_SHARE * visible.size()) {
      return true;
    }
    String text = visible.stream().map(Glyph::text).collect(Collectors.joining());
    long chinese = text.codePoints().filter(CommonCharacters::isChinese).count();
    long common = text.codePoints().filter(CommonCharacters::isCommon).count();
    boolean foreign = chinese >= ENOUGH_CHINESE && common < COMMON_SHARE * chinese;
    boolean noChinese = chinese < ENOUGH_CHINESE / 10 && visible.size() > 10 * ENOUGH_CHINESE;
    return foreign || (noChinese && isLatinNoise(text));
  }

  /**
   * A long text without Chinese and without Latin words: codes of a subset font taken for letters.
   */
  private static boolean isLatinNoise(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long plain = text.codePoints().filter(c -> (c >= 'a' && c <= 'z')).count();
    long digits = text.codePoints().filter(Character::isDigit).count();
    return digits < text.length() * 0.6 && plain < letters * 0.6;
  }
}
