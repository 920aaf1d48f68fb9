package org.gouji.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageRaster;
import org.gouji.page.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageStraightenerTest {

  private static final String[][] CELLS = {
    {"0", "12", "305", "7", "41", "1113", "0"},
    {"8", "0", "0", "26", "0", "0", "34"},
    {"1", "1", "0", "0", "0", "2", "4"},
    {"0", "0", "0", "0", "0", "0", "0"}
  };

  private final PageStraightener straightener = new PageStraightener(line -> 1);

  @ParameterizedTest
  @CsvSource({"300, 0, 0", "200, 1.3, 4", "150, -2.4, 12", "150, 0.6, 22", "400, 0.2, 0"})
  void findsEveryRulingOfADrawnTable(double dotsPerInch, double degrees, double grain) {
    DrawnPage drawn = DrawnPage.of(CELLS, dotsPerInch, degrees);
    StraightPage page =
        straightener.straighten((grain > 0 ? drawn.grainy(grain, 7) : drawn).raster(0));

    assertEquals(5, sorted(page, true).size());
    assertEquals(8, sorted(page, false).size());
  }

  @ParameterizedTest
  @CsvSource({"0", "-1.7", "2.6"})
  void keepsTheDistancesBetweenRulings(double degrees) {
    StraightPage page = straightener.straighten(DrawnPage.of(CELLS, 200, degrees).raster(0));
    List<Ruling> upright = sorted(page, false);

    for (int i = 1; i < upright.size(); i++) {
      double distance = upright.get(i).position() - upright.get(i - 1).position();
      assertEquals(DrawnPage.CELL_WIDTH, distance, 1.0);
    }
  }

  @Test
  void takesPlacesBackToThePageAsDisplayed() {
    StraightPage page = straightener.straighten(DrawnPage.of(CELLS, 200, 2).raster(0));
    Ruling first = sorted(page, true).get(0);
    BoundingBox corner = page.frame().toPage(new BoundingBox(first.from(), first.position(), 0, 0));

    double radians = Math.toRadians(2);
    double dx = DrawnPage.LEFT - 297.5;
    double dy = DrawnPage.TOP - 421;
    assertEquals(297.5 + dx * Math.cos(radians) - dy * Math.sin(radians), corner.x(), 1.5);
    assertEquals(421 + dx * Math.sin(radians) + dy * Math.cos(radians), corner.y(), 1.5);
  }

  @Test
  void leavesSealsOutAndFiguresUnderThemIn() {
    double x = DrawnPage.LEFT + 3.5 * DrawnPage.CELL_WIDTH;
    double y = DrawnPage.TOP + 1.5 * DrawnPage.CELL_HEIGHT;
    StraightPage plain = straightener.straighten(DrawnPage.of(CELLS, 200, 0).raster(0));
    StraightPage sealed =
        straightener.straighten(DrawnPage.of(CELLS, 200, 0).sealed(x, y, 50).raster(0));

    assertEquals(plain.rulings().size(), sealed.rulings().size());
    assertEquals(plain.marks().size(), sealed.marks().size(), 1);
  }

  @Test
  void takesNoTextForRulings() {
    String[][] none = {{""}};
    StraightPage page = straightener.straighten(DrawnPage.of(none, 200, 0.5).raster(0));

    assertTrue(page.rulings().size() <= 4, () -> page.rulings().toString());
  }

  /** A page that was rendered knows better than its picture, however faint its lines are. */
  @Test
  void believesAPageThatDrawsItsRulings() {
    PageRaster seen = DrawnPage.of(CELLS, 200, 0).raster(0);
    List<Ruling> drawn =
        List.of(Ruling.horizontal(300, 100, 400, 0.5), Ruling.vertical(250, 300, 310, 0.5));
    StraightPage page =
        straightener.straighten(
            new PageRaster(1, seen.width(), seen.height(), seen.image(), drawn));

    assertEquals(2, page.rulings().size());
    for (int i = 0; i < drawn.size(); i++) {
      assertEquals(drawn.get(i).position(), page.rulings().get(i).position(), 0.3);
      assertEquals(drawn.get(i).from(), page.rulings().get(i).from(), 0.3);
      assertEquals(drawn.get(i).to(), page.rulings().get(i).to(), 0.3);
    }
  }

  private static List<Ruling> sorted(StraightPage page, boolean level) {
    return page.rulings().stream()
        .filter(ruling -> ruling.isHorizontal() == level)
        .sorted(Comparator.comparingDouble(Ruling::position))
        .toList();
  }
}
