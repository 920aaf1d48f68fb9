package org.gouji.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gouji.scan.DrawnPicture;
import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;
import org.junit.jupiter.api.Test;

/** What bad copies do to digits: broken, faint, without arcs, grown together with a minus. */
class WornFiguresTest {

  private static final GrayImage ZERO_WITHOUT_ARCS =
      DrawnPicture.of(
          "  ##    ##  ",
          " ##      ## ",
          "##        ##",
          "##        ##",
          "##        ##",
          "##        ##",
          "##        ##",
          "##        ##",
          "##        ##",
          "##        ##",
          "##        ##",
          "##        ##",
          " ##      ## ",
          "  ##    ##  ");

  private static final Mark LEFT_SIDE = new Mark(0, 0, 3, 13, 32);
  private static final Mark RIGHT_SIDE = new Mark(8, 0, 11, 13, 32);

  @Test
  void theSidesOfAZeroAreOneDigit() {
    assertEquals(
        List.of(LEFT_SIDE.union(RIGHT_SIDE)),
        BrokenStrokes.mended(ZERO_WITHOUT_ARCS, List.of(LEFT_SIDE, RIGHT_SIDE), 2));
  }

  @Test
  void theSideOfAZeroIsNoRemainOfTheRulingBesideIt() {
    assertTrue(
        BrokenStrokes.isSideOfZero(ZERO_WITHOUT_ARCS, RIGHT_SIDE, List.of(LEFT_SIDE, RIGHT_SIDE)));
    assertFalse(
        BrokenStrokes.isSideOfZero(GrayImage.white(20, 20), RIGHT_SIDE, List.of(LEFT_SIDE)));
  }

  @Test
  void aDigitThatFellToPiecesIsOne() {
    Mark upper = new Mark(0, 0, 10, 4, 28);
    Mark middle = new Mark(3, 7, 10, 11, 23);
    Mark lower = new Mark(0, 16, 10, 20, 22);

    assertEquals(
        List.of(upper.union(middle).union(lower)),
        BrokenStrokes.rebuilt(GrayImage.white(20, 24), List.of(upper, middle, lower), 2.8));
  }

  @Test
  void theFootOfATwoBelongsToIt() {
    Mark two = new Mark(10, 0, 20, 13, 60);
    Mark foot = new Mark(9, 19, 20, 21, 30);
    Mark other = new Mark(26, 0, 36, 21, 90);

    assertEquals(
        List.of(two.union(foot), other), BrokenStrokes.withBars(List.of(two, foot, other)));
  }

  @Test
  void aRulingUnderADigitAndADigitBelowAnotherDoNot() {
    Mark two = new Mark(10, 0, 20, 13, 60);
    Mark ruling = new Mark(2, 17, 26, 19, 70);
    Mark second = new Mark(10, 17, 20, 30, 60);

    assertEquals(List.of(two, ruling), BrokenStrokes.withBars(List.of(two, ruling)));
    assertEquals(List.of(two, second), BrokenStrokes.withBars(List.of(two, second)));
  }

  @Test
  void theBarOfAChineseCharacterStays() {
    List<Mark> yuan = List.of(new Mark(13, 0, 30, 1, 30), new Mark(10, 6, 33, 22, 120));

    assertEquals(yuan, BrokenStrokes.withBars(yuan));
  }

  @Test
  void twoSpecksAreNoDigit() {
    List<Mark> specks = List.of(new Mark(0, 0, 5, 4, 20), new Mark(1, 7, 5, 10, 15));

    assertEquals(specks, BrokenStrokes.rebuilt(GrayImage.white(20, 24), specks, 2.8));
  }

  @Test
  void twoOnesAreTwoDigits() {
    GrayImage eleven =
        DrawnPicture.of(
            "  ##     ##",
            " ###    ###",
            "# ##   # ##",
            "  ##     ##",
            "  ##     ##",
            "  ##     ##",
            "  ##     ##",
            "  ##     ##",
            "  ##     ##",
            "  ##     ##",
            "  ##     ##",
            "  ##     ##",
            "  ##     ##",
            "  ##     ##");
    List<Mark> ones = List.of(new Mark(0, 0, 3, 13, 30), new Mark(7, 0, 10, 13, 30));

    assertEquals(ones, BrokenStrokes.mended(eleven, ones, 2));
  }

  @Test
  void theLowerArcOfADigitBelongsToIt() {
    Mark upper = new Mark(4, 0, 13, 11, 60);
    Mark arc = new Mark(6, 13, 12, 14, 11);

    assertEquals(
        List.of(upper.union(arc)),
        BrokenStrokes.mended(GrayImage.white(20, 20), List.of(upper, arc), 2));
  }

  @Test
  void figuresBelowEachOtherStayApart() {
    Mark upper = new Mark(4, 0, 13, 11, 60);
    Mark lower = new Mark(4, 14, 13, 25, 60);

    assertEquals(
        List.of(upper, lower),
        BrokenStrokes.mended(GrayImage.white(20, 30), List.of(upper, lower), 2));
  }

  @Test
  void aFaintSideOfADigitIsFoundAgain() {
    GrayImage cell =
        DrawnPicture.of(
            "                    ",
            "     +++++++        ",
            "    #++++++++       ",
            "    ##     ++       ",
            "    ##     ++       ",
            "    ##     ++       ",
            "    ##     ++       ",
            "    ##     ++       ",
            "    ##     ++       ",
            "    #++++++++       ",
            "     +++++++        ",
            "                    ");
    Mark side = new Mark(4, 2, 5, 9, 14);
    List<Mark> whole = new FaintStrokes(cell, DrawnPicture.whole(cell)).completed(List.of(side));

    assertEquals(1, whole.size());
    assertEquals(12, whole.get(0).right());
    assertEquals(1, whole.get(0).top());
  }

  @Test
  void aDigitThatFellToPiecesIsMissed() {
    GrayImage sixtyFour =
        DrawnPicture.of(
            "                    ",
            "     +           #  ",
            "    +           ##  ",
            "                ##  ",
            "    #           ##  ",
            "    ##          ##  ",
            "                ##  ",
            "    +     +     ##  ",
            "                ##  ",
            "     ++         ##  ",
            "                    ");

    assertTrue(isLostBeside(sixtyFour, new Mark(16, 1, 17, 9, 17)));
  }

  @Test
  void aSpeckIsNoDigit() {
    GrayImage one =
        DrawnPicture.of(
            "                    ",
            "         ##         ",
            "   #    ###         ",
            "  ##     ##         ",
            "         ##    #    ",
            "         ##         ",
            "         ##         ",
            "         ##         ",
            "         ##         ",
            "        ####        ",
            "                    ");

    assertFalse(isLostBeside(one, new Mark(8, 1, 11, 9, 22)));
  }

  private static boolean isLostBeside(GrayImage cell, Mark figure) {
    return LostDigit.isBeside(cell, DrawnPicture.whole(cell), List.of(figure));
  }

  @Test
  void aWholeDigitKeepsItsBox() {
    Mark box = DrawnPicture.whole(ZERO_WITHOUT_ARCS);
    assertEquals(List.of(box), new FaintStrokes(ZERO_WITHOUT_ARCS, box).completed(List.of(box)));
  }

  @Test
  void readersCallAWornZeroBrackets() {
    Mark box = DrawnPicture.whole(ZERO_WITHOUT_ARCS);
    assertTrue(RingShape.is(ZERO_WITHOUT_ARCS, DrawnPicture.line(box)));
    assertEquals("0", RingShape.read(new Reading("人）", List.of(0.9, 0.8))).text());
    assertEquals("6", RingShape.read(new Reading("6", List.of(0.9))).text());
  }

  @Test
  void anEightAndAOneAreNoRings() {
    GrayImage eight =
        DrawnPicture.of(
            "  ####  ",
            " ##  ## ",
            "##    ##",
            "##    ##",
            " ##  ## ",
            "  ####  ",
            " ##  ## ",
            "##    ##",
            "##    ##",
            "##    ##",
            " ##  ## ",
            "  ####  ");
    GrayImage one =
        DrawnPicture.of(
            "   ##   ",
            "  ###   ",
            " # ##   ",
            "   ##   ",
            "   ##   ",
            "   ##   ",
            "   ##   ",
            "   ##   ",
            "   ##   ",
            "   ##   ",
            "   ##   ",
            " ###### ");

    assertFalse(RingShape.is(eight, DrawnPicture.line(DrawnPicture.whole(eight))));
    assertFalse(RingShape.is(one, DrawnPicture.line(DrawnPicture.whole(one))));
  }

  @Test
  void aMinusGrownTogetherWithItsDigitIsSeen() {
    GrayImage minusSix =
        DrawnPicture.of(
            "       #### ",
            "      ##    ",
            "     ##     ",
            "     ##     ",
            "     ##     ",
            "     #####  ",
            "#########  #",
            "#########  #",
            "     ##    #",
            "     ##    #",
            "     ##    #",
            "     ##   ##",
            "      ## ## ",
            "       ###  ");
    GrayImage four =
        DrawnPicture.of(
            "      ##  ",
            "     ###  ",
            "     ###  ",
            "    # ##  ",
            "   ## ##  ",
            "   #  ##  ",
            "  #   ##  ",
            " ##   ##  ",
            " #    ##  ",
            "##########",
            "      ##  ",
            "      ##  ",
            "      ##  ",
            "      ##  ");

    assertTrue(MinusTrace.isGrownTogether(minusSix, DrawnPicture.whole(minusSix)));
    assertFalse(MinusTrace.isGrownTogether(four, DrawnPicture.whole(four)));
    assertFalse(
        MinusTrace.isGrownTogether(ZERO_WITHOUT_ARCS, DrawnPicture.whole(ZERO_WITHOUT_ARCS)));
  }

  @Test
  void aSpeckWhereAMinusWouldStandIsSeen() {
    Mark digit = new Mark(20, 0, 29, 14, 80);
    assertTrue(MinusTrace.isAmong(List.of(new Mark(13, 7, 16, 9, 10)), digit));
    assertFalse(MinusTrace.isAmong(List.of(new Mark(13, 13, 16, 14, 8)), digit));
    assertFalse(MinusTrace.isAmong(List.of(new Mark(2, 7, 5, 9, 10)), digit));
    // A blot that was taken for a part of the figure, though no reader read it.
    assertFalse(MinusTrace.isAmong(List.of(new Mark(14, 6, 16, 10, 12)), digit));
    assertTrue(MinusTrace.isBefore(digit, new Mark(14, 6, 16, 10, 12)));
    assertFalse(MinusTrace.isBefore(digit, new Mark(32, 6, 36, 9, 12)));
  }

  /** A digit, and {@code before} in the rows from the fifth before it. */
  private static boolean mayHaveFaintMinus(String... before) {
    String[] rows = new String[14];
    Arrays.fill(rows, " ".repeat(12) + "#########");
    for (int i = 0; i < before.length; i++) {
      rows[5 + i] = String.format(Locale.ROOT, "%-12s#########", before[i]);
    }
    GrayImage page = DrawnPicture.of(rows);
    Mark inside = new Mark(-20, -10, 30, 24, 0);
    return MinusTrace.isFaint(page, inside, new Mark(12, 0, 20, 13, 126));
  }

  @Test
  void aMinusTooFaintForAMarkIsSeen() {
    assertTrue(mayHaveFaintMinus("", "    +++++"));
    assertTrue(mayHaveFaintMinus("    +++++", "    +++++"));
    assertFalse(mayHaveFaintMinus());
    // Specks and dots of grain.
    assertFalse(mayHaveFaintMinus("", "     ##"));
    assertFalse(mayHaveFaintMinus("", "    +  +"));
    // A stroke from top to bottom: a digit that was lost, see LostDigit.
    assertFalse(
        mayHaveFaintMinus("  +++++", "  +++++", "  +++++", "  +++++", "  +++++", "  +++++"));
  }

  private static GrayImage twoDigits(String... lowest) {
    String[] rows = new String[14];
    Arrays.fill(rows, "  ##       ##");
    System.arraycopy(lowest, 0, rows, 14 - lowest.length, lowest.length);
    return DrawnPicture.of(rows);
  }

  private static boolean mayHavePoint(GrayImage page, int leftOfSecond) {
    return PointTrace.isBetween(
        page, List.of(new Mark(0, 0, 3, 13, 30), new Mark(leftOfSecond, 0, 12, 13, 30)));
  }

  @Test
  void aFaintPointBetweenDigitsIsSeen() {
    String bare = "  ##       ##";
    String point = "  ##  ++   ##";

    assertTrue(mayHavePoint(twoDigits(point, point), 9));
    assertFalse(mayHavePoint(twoDigits(), 9));
    // Half-way up it is dirt.
    assertFalse(mayHavePoint(twoDigits(point, point, bare, bare, bare, bare, bare), 9));
    // Grain is a pixel.
    assertFalse(mayHavePoint(twoDigits("  ##  +    ##"), 9));
  }

  @Test
  void digitsFarApartMayHaveLostAPoint() {
    assertTrue(
        PointTrace.isBetween(
            GrayImage.white(30, 14),
            List.of(new Mark(0, 0, 3, 13, 30), new Mark(14, 0, 20, 13, 9))));
  }
}
