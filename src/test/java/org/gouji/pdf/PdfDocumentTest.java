package org.gouji.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.gouji.page.PageRaster;
import org.gouji.page.Ruling;
import org.gouji.page.TextLine;
import org.gouji.sample.PdfMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDocumentTest {

  private static final double W = 300;
  private static final double H = 400;
  private static final double NEAR = 0.6;

  /** Characters that any report has plenty of, so that the page is not taken for garbled. */
  private static final String PLAIN = "本年度政府信息公开申请办理情况的总计数量和结果";

  @TempDir private Path folder;

  private PageReading read(PdfMaker maker) throws IOException {
    Path file = folder.resolve("made.pdf");
    maker.save(file);
    PdfOpening opening = PdfDocument.open(file);
    try (PdfDocument document = assertInstanceOf(PdfOpening.Opened.class, opening).document()) {
      assertEquals(1, document.pageCount());
      return document.read(1);
    }
  }

  private static List<String> lines(PageReading reading) {
    PageContent content = reading.content();
    return content.text().lines(content.box()).stream().map(TextLine::text).toList();
  }

  private static void assertNear(BoundingBox expected, BoundingBox box) {
    assertEquals(expected.x(), box.x(), NEAR, box::toString);
    assertEquals(expected.y(), box.y(), NEAR, box::toString);
    assertEquals(expected.right(), box.right(), NEAR, box::toString);
    assertEquals(expected.bottom(), box.bottom(), NEAR, box::toString);
  }

  private PdfRefusal refusal(Path file) {
    return assertInstanceOf(PdfOpening.Refused.class, PdfDocument.open(file)).refusal();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("given.pdf"), bytes);
  }

  private byte[] sound() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).text(30, 40, 10, PLAIN).line(20, 60, 280, 60);
    Path file = folder.resolve("sound.pdf");
    maker.save(file);
    return Files.readAllBytes(file);
  }

  @Test
  void wordsStandWhereTheyArePrinted() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).text(30, 40, 10, "总计").text(130, 40, 10, "128").line(20, 60, 280, 60);
    PageReading reading = read(maker);
    assertEquals(TextLayer.SOUND, reading.layer());
    PageContent content = reading.content();
    assertEquals("总计", content.text().label(new BoundingBox(20, 30, 80, 30)).text());
    assertEquals("128", content.text().figure(new BoundingBox(100, 30, 80, 30)).text());
    assertTrue(!content.text().figure(new BoundingBox(200, 30, 80, 30)).ink());
    assertNear(new BoundingBox(30, 40, 115, 9.4), content.text().lines(content.box()).get(0).box());
    assertEquals(List.of("总计 128"), lines(reading));
    assertEquals(1, content.rulings().size());
    Ruling ruling = content.rulings().get(0);
    assertNear(new BoundingBox(20, 59.75, 260, 0.5), ruling.box());
  }

  @Test
  void linesComeFromTopToBottomInWhateverOrderTheyArePainted() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).text(30, 90, 10, "下").text(50, 40, 10, "右").text(30, 40, 10, "左");
    assertEquals(List.of("左 右", "下"), lines(read(maker)));
  }

  /** The page is made so that it reads upright as displayed. */
  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aTurnedPageIsReadAsItIsDisplayed(int degrees) throws IOException {
    PdfMaker maker = new PdfMaker();
    boolean sideways = degrees % 180 != 0;
    PdfMaker.Page page = maker.page(sideways ? H : W, sideways ? W : H).rotated(degrees);
    // Display (30, 40) to (50, 50) of a displayed page of 300 x 400.
    String matrix =
        switch (degrees) {
          case 90 -> "0 1 -1 0 48 30";
          case 180 -> "-1 0 0 -1 270 48";
          case 270 -> "0 -1 1 0 352 270";
          default -> "1 0 0 1 30 352";
        };
    page.text(matrix, 10, "总计");
    PageReading reading = read(maker);
    PageContent content = reading.content();
    assertEquals(W, content.width(), NEAR);
    assertEquals(H, content.height(), NEAR);
    assertEquals(List.of("总计"), lines(reading));
    assertNear(new BoundingBox(30, 40, 20, 9.4), content.text().lines(content.box()).get(0).box());
    assertEquals(new BoundingBox(1, 2, 3, 4), content.frame().toPage(new BoundingBox(1, 2, 3, 4)));
  }

  @Test
  void placesCountFromTheCornerOfTheCropBox() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).cropped(20, 50, 200, 300).text(30, 90, 10, "总计").line(40, 120, 140, 120);
    PageContent content = read(maker).content();
    assertEquals(200, content.width(), NEAR);
    assertEquals(300, content.height(), NEAR);
    assertNear(new BoundingBox(10, 40, 20, 9.4), content.text().lines(content.box()).get(0).box());
    assertNear(new BoundingBox(20, 69.75, 100, 0.5), content.rulings().get(0).box());
  }

  @Test
  void aTableSetSidewaysIsTurnedAndItsPlacesLeadBack() throws IOException {
    PdfMaker maker = new PdfMaker();
    // Reads upwards on the displayed page, as after a quarter turn anticlockwise.
    maker.page(W, H).text("0 1 -1 0 100 50", 10, PLAIN).line(120, 100, 120, 380);
    PageReading reading = read(maker);
    PageContent content = reading.content();
    assertEquals(List.of(PLAIN), lines(reading));
    assertEquals(H, content.width(), NEAR);
    assertEquals(W, content.height(), NEAR);
    BoundingBox line = content.text().lines(content.box()).get(0).box();
    BoundingBox shown = content.frame().toPage(line);
    assertNear(new BoundingBox(92, 350 - 10 * PLAIN.length(), 9.4, 10 * PLAIN.length()), shown);
    Ruling ruling = content.rulings().get(0);
    assertTrue(ruling.isHorizontal());
    assertNear(new BoundingBox(119.75, 100, 0.5, 280), content.frame().toPage(ruling.box()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 1 -1 0 150 50", "-1 0 0 -1 290 200", "0 -1 1 0 150 350"})
  void textInAnyDirectionReadsForward(String matrix) throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).text(matrix, 10, PLAIN);
    PageReading reading = read(maker);
    assertEquals(List.of(PLAIN), lines(reading));
    BoundingBox page = new BoundingBox(0, 0, W, H);
    PageContent content = reading.content();
    for (BoundingBox ink : content.text().ink(content.box())) {
      assertTrue(page.containsCenterOf(content.frame().toPage(ink)), ink::toString);
    }
  }

  @Test
  void textUnderAPictureOfThePageIsHidden() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).text(30, 40, 10, PLAIN).image(0, 0, W, H);
    PageReading reading = read(maker);
    assertEquals(TextLayer.HIDDEN, reading.layer());
    assertEquals(List.of(), lines(reading));
  }

  @Test
  void invisibleTextOverAPictureIsHidden() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).image(0, 0, W, H).raw("3 Tr").text(30, 40, 10, PLAIN);
    PageReading reading = read(maker);
    assertEquals(TextLayer.HIDDEN, reading.layer());
    assertEquals(List.of(), lines(reading));
  }

  @Test
  void aPictureWithoutTextHasNoTextLayer() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).image(0, 0, W, H);
    assertEquals(TextLayer.NONE, read(maker).layer());
  }

  @Test
  void textOnABackgroundPictureIsSound() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).image(0, 0, W, H).text(30, 40, 10, PLAIN);
    PageReading reading = read(maker);
    assertEquals(TextLayer.SOUND, reading.layer());
    assertEquals(List.of(PLAIN), lines(reading));
  }

  @Test
  void anEmptyPageIsBlank() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H);
    assertEquals(TextLayer.BLANK_PAGE, read(maker).layer());
  }

  @Test
  void aFigurePaintedTwiceForBoldnessIsOne() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).text(30, 40, 10, "1130").text(30.3, 40, 10, "1130");
    assertEquals(List.of("1130"), lines(read(maker)));
  }

  @Test
  void equalFiguresSideBySideStayTwo() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).text(30, 40, 10, "1").text(34.2, 40, 10, "1");
    assertEquals(List.of("11"), lines(read(maker)));
  }

  @Test
  void whatStandsOffThePageIsNotPrinted() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).text(30, 40, 10, "总计").text(310, 40, 10, "9").text(30, -30, 10, "8");
    assertEquals(List.of("总计"), lines(read(maker)));
  }

  @Test
  void radicalsAreReadAsTheCharactersTheyLookLike() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).text(30, 40, 10, "⺠事⻓度");
    assertEquals(List.of("民事长度"), lines(read(maker)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uE001", "\uFFFD"})
  void figuresWithoutMeaningMakeThePageGarbled(String meaning) throws IOException {
    PdfMaker maker = new PdfMaker();
    for (String digit : List.of("1", "2", "3")) {
      maker.meaning(digit, meaning);
    }
    maker.page(W, H).text(30, 40, 10, PLAIN).text(30, 60, 10, "123123");
    assertEquals(TextLayer.GARBLED, read(maker).layer());
  }

  @Test
  void oneFigureWithoutMeaningInATableMakesThePageGarbled() throws IOException {
    PdfMaker maker = new PdfMaker().meaning("7", "");
    PdfMaker.Page page = maker.page(W, H);
    for (int line = 0; line < 8; line++) {
      page.text(30, 40 + 12 * line, 10, PLAIN);
    }
    for (double x : new double[] {30, 130, 230}) {
      page.line(x, 200, x, 260);
    }
    page.line(30, 200, 230, 200).line(30, 260, 230, 260).text(140, 220, 10, "7");
    assertEquals(TextLayer.GARBLED, read(maker).layer());
  }

  @Test
  void charactersThatNobodyWritesMakeThePageGarbled() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).text(30, 40, 10, "龘靐齉爩鱻麤龗灪龖厵滟爨癵籱饢驫鲡鹂鸾彟讟钃");
    assertEquals(TextLayer.GARBLED, read(maker).layer());
  }

  @Test
  void thinBarsAreRulingsAndShadingIsNot() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).bar(20, 60, 200, 0.8).bar(20, 60, 0.8, 100).raw("0.8 g").bar(20, 200, 200, 20);
    List<Ruling> rulings = read(maker).content().rulings();
    assertEquals(2, rulings.size());
    assertNear(new BoundingBox(20, 60, 200, 0.8), rulings.get(0).box());
    assertNear(new BoundingBox(20, 60, 0.8, 100), rulings.get(1).box());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 G", "1 1 1 RG", "0 0 0 0 K"})
  void whiteLinesAreNoRulings(String white) throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).raw(white).line(20, 60, 280, 60).raw("0.5 G").line(20, 90, 280, 90);
    List<Ruling> rulings = read(maker).content().rulings();
    assertEquals(1, rulings.size());
    assertEquals(90, rulings.get(0).position(), NEAR);
  }

  @Test
  void whatOnlyClipsIsNoRuling() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).raw("20 300 200 0.5 re W n").raw("20 200 m 200 200 l n");
    assertEquals(List.of(), read(maker).content().rulings());
  }

  @Test
  void slantingAndThickLinesAreNoRulings() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).line(20, 60, 280, 90).raw("9 w 20 200 m 280 200 l S");
    assertEquals(List.of(), read(maker).content().rulings());
  }

  @Test
  void aScaledPageHasScaledRulings() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).raw("q 0.5 0 0 0.5 0 0 cm 2 w 100 600 m 400 600 l S Q");
    assertNear(new BoundingBox(50, 99.5, 150, 1), read(maker).content().rulings().get(0).box());
  }

  @Test
  void theRasterShowsTheWholePageAsDisplayed() throws IOException {
    PdfMaker maker = new PdfMaker();
    maker.page(W, H).rotated(90).image(0, 0, W, H);
    Path file = folder.resolve("picture.pdf");
    maker.save(file);
    try (PdfDocument document =
        assertInstanceOf(PdfOpening.Opened.class, PdfDocument.open(file)).document()) {
      PageRaster raster = document.raster(1);
      assertEquals(H, raster.width(), NEAR);
      assertEquals(W, raster.height(), NEAR);
      assertEquals(80, raster.image().getWidth());
      assertEquals(60, raster.image().getHeight());
    }
  }

  /** Coordinates may overflow; the page then cannot be read, and says so as an I/O error. */
  @Test
  void coordinatesOutOfAnyRangeAreAFaultOfThePage() throws IOException {
    PdfMaker maker = new PdfMaker();
    String huge = "3" + "0".repeat(17);
    maker
        .page(W, H)
        .raw("q")
        .raw("%s 0 0 %s 0 0 cm ".formatted(huge, huge).repeat(3))
        .text(30, 40, 10, "总计")
        .raw("Q");
    Path file = folder.resolve("huge.pdf");
    maker.save(file);
    try (PdfDocument document =
        assertInstanceOf(PdfOpening.Opened.class, PdfDocument.open(file)).document()) {
      assertThrows(IOException.class, () -> document.read(1));
    }
  }

  @Test
  void aFileWithoutBytesIsEmpty() throws IOException {
    assertEquals(PdfRefusal.EMPTY, refusal(file(new byte[0])));
  }

  @Test
  void anotherKindOfFileIsNoPdf() throws IOException {
    assertEquals(
        PdfRefusal.NOT_A_PDF, refusal(file("<html>政府信息</html>".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void aFolderOrAMissingFileIsUnreadable() {
    assertEquals(PdfRefusal.UNREADABLE, refusal(folder));
    assertEquals(PdfRefusal.UNREADABLE, refusal(folder.resolve("nothing.pdf")));
  }

  @Test
  void aFileCutOffWithinItsFirstObjectsIsDamaged() throws IOException {
    assertEquals(PdfRefusal.DAMAGED, refusal(file(Arrays.copyOf(sound(), 40))));
  }

  @Test
  void aHeaderAloneIsDamaged() throws IOException {
    assertEquals(
        PdfRefusal.DAMAGED, refusal(file("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))));
  }

  /** Wherever a file ends, opening it ends in an answer. */
  @Test
  void noCutOfAFileThrows() throws IOException {
    byte[] sound = sound();
    for (int length = 1; length < sound.length; length += 97) {
      PdfOpening opening = PdfDocument.open(file(Arrays.copyOf(sound, length)));
      if (opening instanceof PdfOpening.Opened opened) {
        opened.document().close();
      }
    }
  }

  @Test
  void aWrongCrossReferenceTableIsRepaired() throws IOException {
    String text = new String(sound(), StandardCharsets.ISO_8859_1);
    int at = text.lastIndexOf("startxref") + "startxref".length() + 1;
    String broken = text.substring(0, at) + "7\n%%EOF\n";
    Path file = file(broken.getBytes(StandardCharsets.ISO_8859_1));
    try (PdfDocument document =
        assertInstanceOf(PdfOpening.Opened.class, PdfDocument.open(file)).document()) {
      assertEquals(List.of(PLAIN), lines(document.read(1)));
    }
  }

  @Test
  void bytesBeforeTheHeaderDoNotHarm() throws IOException {
    String text = "HTTP noise\n" + new String(sound(), StandardCharsets.ISO_8859_1);
    assertInstanceOf(
        PdfOpening.Opened.class,
        PdfDocument.open(file(text.getBytes(StandardCharsets.ISO_8859_1))));
  }

  @Test
  void aUserPasswordIsAskedFor() {
    PdfMaker maker = new PdfMaker().protect("owner", "user");
    maker.page(W, H).text(30, 40, 10, PLAIN);
    maker.save(folder.resolve("locked.pdf"));
    assertEquals(PdfRefusal.PASSWORD, refusal(folder.resolve("locked.pdf")));
  }

  @Test
  void anOwnerPasswordAloneKeepsNobodyFromReading() throws IOException {
    PdfMaker maker = new PdfMaker().protect("owner", "");
    maker.page(W, H).text(30, 40, 10, PLAIN);
    assertEquals(List.of(PLAIN), lines(read(maker)));
  }

  @Test
  void aDocumentWithoutPagesIsRefused() {
    new PdfMaker().save(folder.resolve("none.pdf"));
    assertEquals(PdfRefusal.NO_PAGES, refusal(folder.resolve("none.pdf")));
  }
}
