package org.gouji.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.gouji.page.PageRaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {

  private static final double WIDTH = 1191;
  private static final double HEIGHT = 842;

  /** 1 pixel a point; characters are squares. */
  private static PageRaster sheet(int type, double width, Consumer<Graphics2D> print) {
    BufferedImage image = new BufferedImage((int) width, (int) HEIGHT, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    print.accept(graphics);
    graphics.dispose();
    return new PageRaster(4, width, HEIGHT, image);
  }

  private static PageRaster sheet(Consumer<Graphics2D> print) {
    return sheet(BufferedImage.TYPE_BYTE_GRAY, WIDTH, print);
  }

  private static void text(Graphics2D graphics, int left, int right) {
    for (int y = 80; y < 760; y += 24) {
      for (int x = left; x < right; x += 13) {
        graphics.fillRect(x, y, 10, 11);
      }
    }
  }

  private static void pages(Graphics2D graphics) {
    text(graphics, 70, 530);
    text(graphics, 665, 1120);
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB})
  void twoPagesAreCutInTheGutter(int type) {
    Spread spread = Spread.of(sheet(type, WIDTH, SpreadTest::pages)).orElseThrow();
    assertTrue(spread.gutter() > 535 && spread.gutter() < 660, () -> "at " + spread.gutter());
    assertEquals(4, spread.right().pageNumber());
    assertEquals(WIDTH, spread.left().width() + spread.right().width(), 0.01);
    assertEquals(spread.gutter(), spread.left().width(), 0.01);
    assertEquals(HEIGHT, spread.right().height());
    assertEquals(1191, spread.left().image().getWidth() + spread.right().image().getWidth());
    int first = 665 - spread.left().image().getWidth();
    assertEquals(0xFF000000, spread.right().image().getRGB(first + 3, 85));
    assertEquals(0xFFFFFFFF, spread.right().image().getRGB(first - 3, 85));
  }

  @Test
  void theShadowOfTheFoldIsWhereTheyAreCut() {
    Spread spread =
        Spread.of(
                sheet(
                    graphics -> {
                      pages(graphics);
                      graphics.setStroke(new BasicStroke(3));
                      graphics.drawLine(615, 0, 615, 842);
                    }))
            .orElseThrow();
    assertEquals(615, spread.gutter(), 3);
  }

  @Test
  void aPageBesideABlankOneIsCutOff() {
    assertTrue(Spread.of(sheet(graphics -> text(graphics, 70, 530))).isPresent());
    assertTrue(Spread.of(sheet(graphics -> text(graphics, 665, 1120))).isPresent());
  }

  @Test
  void dustInTheGutterIsNoPrint() {
    Random random = new Random(5);
    assertTrue(
        Spread.of(
                sheet(
                    graphics -> {
                      pages(graphics);
                      for (int i = 0; i < 12; i++) {
                        graphics.fillRect(535 + random.nextInt(120), random.nextInt(842), 1, 1);
                      }
                    }))
            .isPresent());
  }

  @Test
  void whatRunsAcrossTheMiddleMakesItOnePage() {
    assertEquals(
        Optional.empty(),
        Spread.of(
            sheet(
                graphics -> {
                  pages(graphics);
                  for (int y = 300; y < 500; y += 30) {
                    graphics.fillRect(70, y, 1050, 2);
                  }
                })));
    assertEquals(
        Optional.empty(),
        Spread.of(
            sheet(
                graphics -> {
                  pages(graphics);
                  graphics.fillRect(480, 40, 240, 16);
                })));
  }

  @Test
  void twoColumnsCloseTogetherAreOnePage() {
    assertEquals(
        Optional.empty(),
        Spread.of(
            sheet(
                graphics -> {
                  text(graphics, 70, 585);
                  text(graphics, 605, 1120);
                })));
  }

  @Test
  void anUprightSheetIsOnePage() {
    assertEquals(
        Optional.empty(),
        Spread.of(sheet(BufferedImage.TYPE_BYTE_GRAY, 595, graphics -> text(graphics, 320, 540))));
  }
}
