package org.gouji.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.gouji.page.PageRaster;
import org.gouji.page.Ruling;
import org.gouji.sample.PdfMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PagePictureTest {

  private static final int W = ScanImages.WIDTH;
  private static final int H = ScanImages.HEIGHT;

  @TempDir private Path folder;

  private final PdfMaker maker = new PdfMaker();

  /** The picture that a page shows, by its pixels. */
  private interface Shown {
    int bit(int x, int y);
  }

  private BufferedImage picture() throws IOException {
    return raster().image();
  }

  private PageRaster raster() throws IOException {
    Path file = folder.resolve("scan.pdf");
    maker.save(file);
    try (PdfDocument document =
        assertInstanceOf(PdfOpening.Opened.class, PdfDocument.open(file)).document()) {
      return document.raster(1);
    }
  }

  private static int level(BufferedImage image, int x, int y) {
    return image.getType() == BufferedImage.TYPE_BYTE_GRAY
        ? image.getRaster().getSample(x, y, 0)
        : (image.getRGB(x, y) >> 8) & 0xff;
  }

  private static void assertShows(Shown expected, int width, int height, BufferedImage image) {
    assertEquals(width + " x " + height, image.getWidth() + " x " + image.getHeight());
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        assertEquals(255 * expected.bit(x, y), level(image, x, y), "at %d, %d".formatted(x, y));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ScanImages.class)
  void everyKindOfImageGivesItsOwnPixels(ScanImages kind) throws IOException {
    maker.page(4 * W, 4 * H).image("180 0 0 240 0 0", kind::stream);
    BufferedImage image = picture();

    assertEquals(W + " x " + H, image.getWidth() + " x " + image.getHeight());
    boolean lossy = kind.name().startsWith("JPEG") && kind != ScanImages.JPEG_2000;
    for (int y = 0; y < H; y++) {
      for (int x = 0; x < W; x++) {
        if (!lossy || ScanImages.isEven(x, y)) {
          assertEquals(
              255 * ScanImages.bit(x, y),
              level(image, x, y),
              lossy ? 6 : 0,
              "at %d, %d".formatted(x, y));
        }
      }
    }
  }

  /** Strips of 20 rows, and tiles of which the right ones are narrower. */
  @Test
  void stripsAndTilesArePutTogether() throws IOException {
    PdfMaker.Page page = maker.page(4 * W, 4 * H);
    for (int top = 0; top < H; top += 20) {
      for (int left = 0; left < W; left += 30) {
        int columns = Math.min(30, W - left);
        int fromX = left;
        int fromY = top;
        page.image(
            "%d 0 0 80 %d %d".formatted(4 * columns, 4 * left, 4 * (H - top - 20)),
            document -> ScanImages.part(document, fromX, fromY, columns, 20));
      }
    }
    assertShows(ScanImages::bit, W, H, picture());
  }

  @Test
  void aScanSmallerThanItsPageHasWhitePaperAround() throws IOException {
    maker.page(4 * W + 40, 4 * H + 20).image("180 0 0 240 20 12", ScanImages.CCITT_G4::stream);
    assertShows(
        (x, y) -> x < 5 || y < 2 || x >= W + 5 || y >= H + 2 ? 1 : ScanImages.bit(x - 5, y - 2),
        W + 10,
        H + 5,
        picture());
  }

  /** {@code a b c d e f} of the matrix, the page's /Rotate, and what is shown: turns, mirrored. */
  @ParameterizedTest
  @CsvSource({
    "180 0 0 240 0 0, 90, 1, false",
    "180 0 0 240 0 0, 270, 3, false",
    "-180 0 0 -240 180 240, 0, 2, false",
    "0 -180 240 0 0 180, 0, 1, false",
    "0 180 -240 0 240 0, 0, 3, false",
    "0 180 -240 0 240 0, 90, 0, false",
    "-180 0 0 240 180 0, 0, 0, true"
  })
  void imagesAreTurnedAsThePageShowsThem(String matrix, int rotation, int turns, boolean mirrored)
      throws IOException {
    boolean sidewaysInFile = matrix.startsWith("0 ");
    maker
        .page(sidewaysInFile ? 4 * H : 4 * W, sidewaysInFile ? 4 * W : 4 * H)
        .rotated(rotation)
        .image(matrix, ScanImages.FLATE_1::stream);
    boolean sideways = turns % 2 == 1;
    assertShows(
        (x, y) -> {
          int column = turns == 0 ? x : turns == 1 ? y : turns == 2 ? W - 1 - x : W - 1 - y;
          int row = turns == 0 ? y : turns == 1 ? H - 1 - x : turns == 2 ? H - 1 - y : x;
          return ScanImages.bit(mirrored ? W - 1 - column : column, row);
        },
        sideways ? H : W,
        sideways ? W : H,
        picture());
  }

  @Test
  void aRenderedPageSaysWhichRulingsItDraws() throws IOException {
    maker.page(600, 800).line(50, 100, 550, 100).line(50, 100, 50, 400);

    List<Ruling> drawn = raster().drawn();

    assertEquals(2, drawn.size());
    assertTrue(drawn.stream().anyMatch(it -> it.isHorizontal() && it.length() == 500));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 2", "0.6, 0"})
  void unlessAnImageOnItMayBeTheTable(double share, int expected) throws IOException {
    double wide = share * 600;
    maker
        .page(600, 800)
        .line(50, 100, 550, 100)
        .line(50, 100, 50, 400)
        .image(wide + " 0 0 240 100 300", ScanImages.FLATE_1::stream);

    assertEquals(expected, raster().drawn().size());
  }

  /** A fax has twice as many columns as rows to the inch; characters must not be flat. */
  @Test
  void aPictureOfTwoResolutionsIsRenderedInOne() throws IOException {
    maker.page(2 * W, 4 * H).image("90 0 0 240 0 0", ScanImages.CCITT_G4::stream);
    BufferedImage image = picture();

    assertEquals(2 * W / (4.0 * H), image.getWidth() / (double) image.getHeight(), 0.01);
    assertEquals(0, level(image, image.getWidth() * 14 / W, image.getHeight() / 2));
  }

  @Test
  void aMaskInAnotherColourIsRendered() throws IOException {
    maker.page(4 * W, 4 * H).raw("1 0 0 rg").image("180 0 0 240 0 0", ScanImages.MASK::stream);
    BufferedImage image = picture();

    assertTrue(image.getWidth() > W);
    assertEquals(
        0xff0000, image.getRGB(image.getWidth() * 14 / W, image.getHeight() / 2) & 0xffffff);
  }

  @ParameterizedTest
  @CsvSource({"JBIG2Decode", "JPXDecode", "DCTDecode", "NewerDecode"})
  void anImageThatCannotBeDecodedIsAFaultOfThePage(String filter) {
    maker
        .page(4 * W, 4 * H)
        .image(
            "180 0 0 240 0 0",
            document ->
                ScanImages.stream(
                    document, new byte[] {1, 2, 3, 4, 5, 6}, COSName.getPDFName(filter), 8));

    assertThrows(IOException.class, this::picture);
  }

  /** Rendered without it, the page would look as if its figures were blank. */
  @ParameterizedTest
  @CsvSource({"JBIG2Decode", "JPXDecode", "NewerDecode"})
  void oneBesideOthersIsToo(String filter) {
    maker
        .page(4 * W, 4 * H)
        .image("180 0 0 240 0 0", ScanImages.FLATE_8::stream)
        .image(
            "40 0 0 30 20 20",
            document ->
                ScanImages.stream(
                    document, new byte[] {1, 2, 3, 4, 5, 6}, COSName.getPDFName(filter), 8));

    assertThrows(IOException.class, this::picture);
  }
}
