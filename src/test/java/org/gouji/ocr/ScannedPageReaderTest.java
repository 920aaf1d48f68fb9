package org.gouji.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Candidate;
import org.gouji.page.CellObserver;
import org.gouji.page.CellText;
import org.gouji.page.PageContent;
import org.gouji.page.PageKind;
import org.gouji.page.PageObserver;
import org.gouji.page.PageRaster;
import org.gouji.page.ScanStep;
import org.gouji.page.TextLine;
import org.gouji.scan.DrawnPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScannedPageReaderTest {

  private static final String[][] CELLS = {
    {"0", "12", "305", "7", "41", "1113", "0"},
    {"8", "", "0", "26", "", "-30", "34"},
    {"1", "1", "0", "9.63", "/", "2", "4"},
    {"0", "5", "6", "0", "11", "0", "58"}
  };

  private final ScannedPageReader reader = new ScannedPageReader(Path.of("tessdata"));

  @BeforeAll
  void warm() {
    assertTrue(NativeLibraries.load().isEmpty());
  }

  @AfterAll
  void close() {
    reader.close();
  }

  @ParameterizedTest
  @CsvSource({"300, 0, 0, 0", "200, 1.5, 4, 0", "200, 0, 0, 2", "200, 0.5, 0, 1", "200, 0, 0, 3"})
  void readsEveryFigureOrDoubtsIt(double dotsPerInch, double degrees, double grain, int quarters) {
    DrawnPage drawn = DrawnPage.of(CELLS, dotsPerInch, degrees);
    PageContent page = reader.read((grain > 0 ? drawn.grainy(grain, 3) : drawn).raster(quarters));
    assertEquals(PageKind.SCANNED, page.kind());

    List<BoundingBox> cells = ScannedCells.cells(page);
    assertEquals(28, cells.size());
    int right = 0;
    for (int i = 0; i < cells.size(); i++) {
      String printed = CELLS[i / 7][i % 7];
      CellText text = page.text().figure(cells.get(i));
      boolean same = text.text().equals(printed);
      right += same ? 1 : 0;
      assertTrue(same || text.confidence() < 0.95, () -> printed + " read as " + text);
      assertEquals(!printed.isEmpty(), text.ink());
    }
    assertTrue(right >= 27, "only " + right + " of 28 read right");
  }

  /** Two pages side by side on one sheet. */
  private static PageRaster spread(BufferedImage left, BufferedImage right) {
    BufferedImage both =
        new BufferedImage(
            left.getWidth() + right.getWidth(), left.getHeight(), BufferedImage.TYPE_INT_RGB);
    both.createGraphics().drawImage(left, 0, 0, null);
    both.createGraphics().drawImage(right, left.getWidth(), 0, null);
    return new PageRaster(3, 2 * 595, 842, both);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1.5})
  void readsTheTwoPagesOfASpreadInOrder(double degrees) {
    String[][] left = {{"12", "305"}};
    String[][] right = {{"41", "1113"}};
    List<PageContent> pages =
        reader.pages(
            spread(
                DrawnPage.of(left, 200, degrees).raster(0).image(),
                DrawnPage.of(right, 200, degrees).raster(0).image()),
            PageObserver.NONE);
    assertEquals(2, pages.size());
    List<String> read = new ArrayList<>();
    List<Double> places = new ArrayList<>();
    for (PageContent page : pages) {
      assertEquals(3, page.sheet());
      for (BoundingBox cell : ScannedCells.cells(page)) {
        read.add(page.text().figure(cell).text());
        places.add(page.frame().toPage(cell).centerX());
      }
    }
    assertEquals(List.of("12", "305", "41", "1113"), read);
    double firstCell = DrawnPage.LEFT + DrawnPage.CELL_WIDTH / 2;
    double tolerance = degrees == 0 ? 1 : 10;
    assertEquals(firstCell, places.get(0), tolerance);
    assertEquals(595 + firstCell, places.get(2), tolerance);
  }

  @Test
  void readsAPageBesideABlankOne() {
    BufferedImage page = DrawnPage.of(CELLS, 200, 0).raster(0).image();
    BufferedImage blank =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
    blank.createGraphics().fillRect(0, 0, page.getWidth(), page.getHeight());
    List<PageContent> pages = reader.pages(spread(blank, page), PageObserver.NONE);
    assertEquals(2, pages.size());
    List<BoundingBox> cells = ScannedCells.cells(pages.get(1));
    assertEquals(28, cells.size());
    assertEquals("305", pages.get(1).text().figure(cells.get(2)).text());
    assertTrue(pages.get(0).text().ink(pages.get(0).box()).isEmpty());
  }

  /** The gap between heading and table of a page on its side is no gutter. */
  @Test
  void aPageOnItsSideIsOnePage() {
    for (int quarters : new int[] {1, 3}) {
      List<PageContent> pages =
          reader.pages(DrawnPage.of(CELLS, 200, 0).raster(quarters), PageObserver.NONE);
      assertEquals(1, pages.size());
      assertEquals(28, ScannedCells.cells(pages.get(0)).size());
    }
  }

  @Test
  void givesFiguresWhereTheirLabelsAreAskedFor() {
    PageContent page = reader.read(DrawnPage.of(CELLS, 200, 0).raster(0));
    List<BoundingBox> cells = ScannedCells.cells(page);
    for (int i = 0; i < cells.size(); i++) {
      String printed = CELLS[i / 7][i % 7];
      if (!printed.equals("/")) { // A stroke that the two readers may see differently.
        assertEquals(printed, page.text().label(cells.get(i)).text());
      }
    }
  }

  @Test
  void showsEveryStepAndWhatBothReadersSawOfACell() {
    Watching watching = new Watching();
    PageContent page = reader.read(DrawnPage.of(CELLS, 200, 1.5).raster(1), watching);
    BoundingBox cell = ScannedCells.cells(page).get(2);

    CellText text = page.text().figure(cell);
    page.text().figure(ScannedCells.cells(page).get(8));

    assertEquals(EnumSet.allOf(ScanStep.class), watching.steps.keySet());
    BufferedImage upright = watching.after(ScanStep.UPRIGHT);
    BufferedImage displayed = watching.after(ScanStep.ORIGINAL);
    assertTrue(displayed.getWidth() > displayed.getHeight(), "displayed lying on its side");
    assertTrue(upright.getHeight() > upright.getWidth(), "turned upright");
    assertEquals(page.rulings().size(), watching.found.get(ScanStep.RULINGS));
    assertTrue(watching.found.getOrDefault(ScanStep.PRINT, 0) > 28, "marks: " + watching.found);
    assertEquals("305", text.text());
    assertEquals(
        List.of("ppocr 305", "tesseract 305"),
        watching.of(cell).stream().map(it -> it.reader() + " " + it.text()).toList());
    assertEquals(
        text.candidates().stream().map(Candidate::probability).sorted().toList(),
        watching.of(cell).stream().map(Candidate::probability).sorted().toList());
    assertEquals(List.of(), watching.of(ScannedCells.cells(page).get(8)), "a blank");
  }

  /** Keeps what it is shown. */
  private static final class Watching implements PageObserver {

    private final Map<ScanStep, BufferedImage> steps = new EnumMap<>(ScanStep.class);
    private final Map<ScanStep, Integer> found = new EnumMap<>(ScanStep.class);
    private final Map<BoundingBox, List<Candidate>> readings = new HashMap<>();

    private BufferedImage after(ScanStep step) {
      return Objects.requireNonNull(steps.get(step), step.code());
    }

    private List<Candidate> of(BoundingBox cell) {
      return Objects.requireNonNull(readings.get(cell), "not seen");
    }

    @Override
    public void step(
        ScanStep step, Supplier<BufferedImage> picture, Supplier<List<BoundingBox>> places) {
      steps.put(step, picture.get());
      found.put(step, places.get().size());
    }

    @Override
    public CellObserver cell(BoundingBox region, Supplier<BufferedImage> picture) {
      List<Candidate> ofCell = new ArrayList<>();
      readings.put(region, ofCell);
      assertTrue(picture.get().getWidth() > 10);
      return (shown, reading) -> {
        assertTrue(shown.get().getHeight() > 10);
        ofCell.add(reading);
      };
    }
  }

  @Test
  void readsOnlyTheLinesAskedFor() {
    PageContent page = reader.read(DrawnPage.of(CELLS, 200, 0).raster(0));
    List<TextLine> lines = page.text().lines(new BoundingBox(0, 70, page.width(), 28));

    assertEquals(1, lines.size());
    assertTrue(lines.get(0).text().replace(" ", "").startsWith("Reportonthedisclosure"));
  }

  @Test
  void saysThatABlankPageIsBlank() {
    PageContent page = reader.read(DrawnPage.of(new String[][] {{""}}, 150, 0).raster(0));
    CellText text = page.text().figure(new BoundingBox(100, 400, 200, 100));

    assertFalse(text.ink());
    assertEquals("", text.text());
    assertEquals(List.of(), new ArrayList<>(page.text().ink(new BoundingBox(50, 400, 400, 300))));
  }
}
