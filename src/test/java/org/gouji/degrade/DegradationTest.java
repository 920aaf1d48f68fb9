package org.gouji.degrade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Degradations do what they say, and the same again for the same seed. */
class DegradationTest {

  private static final double DPI = 100;
  private static final int WIDTH = 300;
  private static final int HEIGHT = 400;

  /** Two rulings that cross and a block of print. */
  private static Picture page() {
    Picture page = Picture.ofSize(WIDTH, HEIGHT, DPI);
    Graphics2D graphics = page.graphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(20, 100, 260, 1);
    graphics.fillRect(150, 20, 1, 360);
    graphics.fillRect(60, 200, 12, 16);
    graphics.dispose();
    return page;
  }

  private static int[] pixels(Effect effect, long seed) {
    return effect.on(page(), Chance.of("test", seed)).rgb();
  }

  private static int level(int[] rgb, int at) {
    return Picture.luma(rgb[at]);
  }

  private static long ink(int[] rgb) {
    return Arrays.stream(rgb).filter(pixel -> Picture.luma(pixel) < 128).count();
  }

  @TestFactory
  Stream<DynamicTest> everyConditionIsTheSameForTheSameSeed() {
    Stream<Condition> profiles = Stream.of(Profile.values()).map(Profile::condition);
    Stream<Condition> single = Degradation.all().stream().flatMap(it -> it.conditions().stream());
    return Stream.concat(profiles, single)
        .map(
            condition ->
                DynamicTest.dynamicTest(
                    condition.label(),
                    () -> assertArrayEquals(scan(condition, 7), scan(condition, 7))));
  }

  @TestFactory
  Stream<DynamicTest> everyProfileDiffersFromSeedToSeed() {
    return Stream.of(Profile.values())
        .map(
            profile ->
                DynamicTest.dynamicTest(
                    profile.code(),
                    () ->
                        assertFalse(
                            Arrays.equals(
                                scan(profile.condition(), 7), scan(profile.condition(), 8)))));
  }

  private static int[] scan(Condition condition, long seed) {
    Chance chance = Chance.of(condition.label(), seed);
    return PageDegrader.worn(page(), condition.recipes().apply(chance), chance).rgb();
  }

  @Test
  void rotationTurnsAboutTheMiddle() {
    Picture turned = new Rotation(3).on(page(), Chance.of(1));

    assertEquals(0, Picture.luma(turned.rgb()[HEIGHT / 2 * WIDTH + WIDTH / 2]), 90);
    // Over 240 columns a ruling at 3 degrees climbs by 240 tan 3° = 12.6 rows.
    int left = inkRow(turned, 30);
    int right = inkRow(turned, 270);
    assertTrue(Math.abs(left - right) >= 11 && Math.abs(left - right) <= 15, left + " " + right);
  }

  private static int inkRow(Picture page, int x) {
    for (int y = 50; y < 150; y++) {
      if (Picture.luma(page.rgb()[y * WIDTH + x]) < 200) {
        return y;
      }
    }
    throw new AssertionError("no ruling in column " + x);
  }

  @Test
  void quarterTurnsAddUpToNone() {
    Picture once = new QuarterTurn(1).on(page(), Chance.of(1));
    assertEquals(HEIGHT, once.width());
    Picture whole = new QuarterTurn(3).on(once, Chance.of(1));

    assertArrayEquals(page().rgb(), whole.rgb());
  }

  @Test
  void perspectiveShowsTheTableAtEveryCorner() {
    int[] rgb = pixels(new Perspective(0.05, Perspective.TABLE), 1);

    assertEquals(Perspective.TABLE, rgb[0]);
    assertEquals(Perspective.TABLE, rgb[WIDTH - 1]);
    assertEquals(Perspective.TABLE, rgb[rgb.length - WIDTH]);
    assertEquals(Perspective.TABLE, rgb[rgb.length - 1]);
  }

  @Test
  void thresholdLeavesTwoLevels() {
    int[] rgb = pixels(new Threshold(128), 1);

    Set<Integer> levels = Arrays.stream(rgb).boxed().collect(Collectors.toSet());
    assertEquals(Set.of(0x000000, 0xFFFFFF), levels);
  }

  @Test
  void aLowThresholdBreaksThinRulings() {
    Effect blur = new Blur(0.8);
    Effect both = (page, chance) -> new Threshold(70).on(blur.on(page, chance), chance);

    int[] rgb = pixels(both, 1);
    assertTrue(ink(rgb) > 50, "the block stays");
    assertEquals(0xFFFFFF, rgb[100 * WIDTH + 100], "the ruling is gone");
  }

  @Test
  void blurKeepsTheBrightnessOfThePage() {
    double before = Arrays.stream(page().rgb()).map(Picture::luma).average().orElseThrow();
    double after =
        Arrays.stream(pixels(new Blur(1.5), 1)).map(Picture::luma).average().orElseThrow();

    assertEquals(before, after, 0.2);
  }

  @Test
  void noiseHasItsDeviation() {
    int[] rgb = pixels((page, chance) -> new SensorNoise(10).on(grey(page), chance), 1);

    double variance =
        Arrays.stream(rgb)
            .mapToDouble(pixel -> Math.pow((pixel & 0xFF) - 128.0, 2))
            .average()
            .orElseThrow();
    assertEquals(10, Math.sqrt(variance), 0.5);
  }

  private static Picture grey(Picture page) {
    Arrays.fill(page.rgb(), 0x808080);
    return page;
  }

  @Test
  void lowContrastKeepsItsShare() {
    int[] rgb = pixels(new LowContrast(0.4), 1);

    int paper = rgb[0] & 0xFF;
    int print = rgb[205 * WIDTH + 65] & 0xFF;
    assertEquals(0.4 * paper, paper - print, 1);
  }

  @Test
  void brokenRulingsLoseTheirShareAndPrintLosesNothing() {
    int[] rgb = pixels(new BrokenRulings(0.3), 1);

    long ruling =
        Arrays.stream(rgb, 100 * WIDTH + 20, 100 * WIDTH + 280)
            .filter(it -> Picture.luma(it) == 0)
            .count();
    assertEquals(0.7 * 260, (double) ruling, 40);
    assertEquals(0, level(rgb, 205 * WIDTH + 65));
  }

  @Test
  void faintRulingsAreGreyAndPrintIsNot() {
    int[] rgb = pixels(new FaintRulings(0.3), 1);

    assertEquals(255 * 0.7, rgb[100 * WIDTH + 40] & 0xFF, 1);
    assertEquals(0, level(rgb, 205 * WIDTH + 65));
  }

  @Test
  void aSealIsRedAndLeavesBlackBlack() {
    int[] rgb = pixels(new RedSeal(1), 1);

    assertTrue(
        Arrays.stream(rgb).anyMatch(pixel -> (pixel >> 16) > 180 && (pixel & 0xFF) < 90), "red");
    assertEquals(0, level(rgb, 100 * WIDTH + 40));
    assertEquals(0, level(rgb, 205 * WIDTH + 65));
  }

  @Test
  void bordersLeaveThePrint() {
    int[] rgb = pixels(new BlackBorders(4), 1);

    assertTrue(ink(rgb) > ink(page().rgb()) + 1000, "dark borders");
    assertEquals(0, level(rgb, 205 * WIDTH + 65));
    assertEquals(0xFFFFFF, rgb[250 * WIDTH + 100] & 0xFFFFFF);
  }

  @Test
  void saltAndPepperCoversItsShare() {
    int[] rgb = pixels((page, chance) -> new SaltAndPepper(0.02).on(grey(page), chance), 1);

    long spots = Arrays.stream(rgb).filter(pixel -> pixel != 0x808080).count();
    assertEquals(0.02, (double) spots / rgb.length, 0.003);
  }
}
