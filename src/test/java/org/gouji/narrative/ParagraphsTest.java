package org.gouji.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  private static final double LEFT = 90;
  private static final double SIZE = 14;
  private static final double PAGE = 842;
  private static final String FULL = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八";

  /** A line that begins {@code indent} characters right of the margin. */
  private static BodyLine line(int page, double y, double indent, String text) {
    double width = text.chars().mapToDouble(c -> c < 0x100 ? SIZE / 2 : SIZE).sum();
    BoundingBox box = new BoundingBox(LEFT + indent * SIZE, y, width, SIZE);
    return new BodyLine(1, page, page, PAGE, PlainText.of(text), box, 1, false);
  }

  private static List<String> texts(BodyLine... lines) {
    return Paragraphs.of(PageFurniture.removed(List.of(lines))).stream()
        .map(Paragraph::text)
        .toList();
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    assertEquals(
        List.of(FULL.substring(2) + FULL, FULL.substring(2)),
        texts(
            line(1, 200, 2, FULL.substring(2)),
            line(1, 228, 0, FULL),
            line(1, 256, 2, FULL.substring(2))));
  }

  @Test
  void aLineThatEndsEarlyEndsAParagraphEvenWithoutIndent() {
    assertEquals(
        List.of("（一）主动公开情况", FULL + "收到申请3件。", FULL),
        texts(
            line(1, 200, 0, "（一）主动公开情况"),
            line(1, 228, 0, FULL),
            line(1, 256, 0, "收到申请3件。"),
            line(1, 284, 0, FULL)));
  }

  @Test
  void aPageBreakCutsNeitherParagraphNorNumber() {
    List<Paragraph> paragraphs =
        Paragraphs.of(
            PageFurniture.removed(
                List.of(
                    line(1, 700, 2, FULL.substring(4) + "1234"),
                    line(1, 800, 12, "- 1 -"),
                    line(2, 40, 10, "柳河县人民政府"),
                    line(2, 120, 0, "19件。" + FULL.substring(6)),
                    line(2, 800, 12, "- 2 -"),
                    line(3, 40, 10, "柳河县人民政府"))));

    assertEquals(1, paragraphs.size());
    assertEquals(FULL.substring(4) + "123419件。" + FULL.substring(6), paragraphs.get(0).text());
    assertEquals(1, paragraphs.get(0).pageOf(0));
    assertEquals(2, paragraphs.get(0).pageOf(FULL.length() + 4));
  }

  @Test
  void whatStandsOnceAtTheEdgeOfAPageIsText() {
    assertEquals(
        List.of("下一步将加强培训。" + FULL.substring(9)),
        texts(line(1, 60, 0, "下一步将加强培训。" + FULL.substring(9))));
  }

  @Test
  void pageNumbersOfAllKindsAreNoText() {
    assertEquals(
        List.of(),
        texts(
            line(1, 800, 12, "- 4 -"),
            line(2, 800, 12, "— 5 —"),
            line(3, 800, 12, "第 6 页"),
            line(4, 800, 12, "7/12"),
            line(5, 800, 12, "第8页 共12页"),
            line(6, 800, 12, "9")));
  }

  @Test
  void aNewSectionBeginsAParagraph() {
    BodyLine other =
        new BodyLine(5, 1, 1, PAGE, FULL, new BoundingBox(LEFT, 228, 28 * SIZE, SIZE), 1, false);

    assertEquals(2, Paragraphs.of(List.of(line(1, 200, 0, FULL), other)).size());
  }
}
