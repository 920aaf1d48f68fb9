package org.gouji.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gouji.calibration.Calibration;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.check.Severity;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.match.Flag;
import org.gouji.narrative.NarrativeReader;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.page.PageContent;
import org.gouji.page.PageKind;
import org.gouji.page.PageRaster;
import org.gouji.sample.PdfMaker;
import org.gouji.sample.PrintedBlock;
import org.gouji.sample.SetTable;
import org.gouji.sample.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPipelineTest {

  private static final List<Form> FORMS = Forms.official();
  private static final Form FORM =
      FORMS.stream().filter(form -> form.id().equals("2021")).findFirst().orElseThrow();
  private static final double W = 595;
  private static final double H = 1_200;

  @TempDir private Path folder;

  /** Reads pictures as what it was told is on them, and remembers which it was asked for. */
  private static final class KnowingReader implements PictureReader {

    private final Map<Integer, Sheet> known = new TreeMap<>();
    private final List<Integer> asked = new ArrayList<>();
    private boolean closed;

    @Override
    public PageContent read(PageRaster raster) {
      asked.add(raster.pageNumber());
      Sheet sheet = known.getOrDefault(raster.pageNumber(), new Sheet(raster.pageNumber(), W, H));
      PageContent content = sheet.content();
      return new PageContent(
          raster.pageNumber(),
          content.width(),
          content.height(),
          PageKind.SCANNED,
          content.rulings(),
          content.text(),
          content.frame(),
          1);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private final KnowingReader pictures = new KnowingReader();
  private final DocumentPipeline pipeline =
      new DocumentPipeline(
          FORMS, pictures, Settlement.byRules(Calibration.none()), NarrativeReader.ofProgram());

  private DocumentReport read(PdfMaker maker) {
    Path file = folder.resolve("report.pdf");
    maker.save(file);
    return pipeline.read(file, "report.pdf");
  }

  /** A report whose every rule holds: one application, granted, by a person; one case upheld. */
  private static String figure(String field) {
    return switch (field.substring(field.lastIndexOf('.') + 1)) {
      case "natural_person" -> ofRow(field, 3);
      case "commercial_enterprise" -> ofRow(field, 2);
      case "total" -> field.startsWith("requests.") ? ofRow(field, 5) : "4";
      case "upheld" -> "4";
      default -> "0";
    };
  }

  private static String ofRow(String field, int count) {
    boolean counted =
        field.startsWith("requests.received.")
            || field.startsWith("requests.granted.")
            || field.startsWith("requests.total.");
    return counted ? String.valueOf(count) : "0";
  }

  private static List<Sheet> sheets(UnaryOperator<String> figures) {
    List<Sheet> sheets = new ArrayList<>();
    for (FormTable table : FORM.tables()) {
      Sheet sheet = new Sheet(sheets.size() + 1, W, H);
      if (sheets.isEmpty()) {
        sheet.print(60, 40, 14, "某某县人民政府2023年政府信息公开工作年度报告");
      } else {
        sheet.print(60, 40, 14, table.heading().text());
      }
      SetTable.of(PrintedBlock.of(table, figures)).set(sheet, 90);
      sheets.add(sheet);
    }
    return sheets;
  }

  private static PdfMaker report() {
    return printed(new PdfMaker(), sheets(DocumentPipelineTest::figure));
  }

  private static PdfMaker printed(PdfMaker maker, List<Sheet> sheets) {
    sheets.forEach(maker::page);
    return maker;
  }

  private static Map<String, String> figures(DocumentReport report) {
    Map<String, String> figures = new TreeMap<>();
    report
        .fields()
        .forEach(
            field ->
                field
                    .value()
                    .ifPresent(it -> figures.put(field.definition().id(), it.toPlainString())));
    return figures;
  }

  private static Map<String, String> expected() {
    Map<String, String> figures = new TreeMap<>();
    FORM.fields().stream()
        .filter(field -> !field.alternative())
        .forEach(field -> figures.put(field.id(), figure(field.id())));
    return figures;
  }

  private void showPictures(UnaryOperator<String> figures) {
    List<Sheet> sheets = sheets(figures);
    for (int i = 0; i < sheets.size(); i++) {
      pictures.known.put(i + 1, sheets.get(i));
    }
  }

  private static void assertProblem(
      DocumentStatus status, ProblemCode code, DocumentReport report) {
    assertEquals(status, report.status());
    assertEquals(Optional.of(code), report.problem().map(Problem::code));
  }

  @Test
  void aSoundReportIsOkAndNoPictureIsLookedAt() {
    DocumentReport report = read(report());
    assertEquals(DocumentStatus.OK, report.status());
    assertEquals(Optional.empty(), report.problem());
    assertEquals(expected(), figures(report));
    assertEquals("某某县人民政府", report.authority());
    assertEquals(Optional.of(2023), report.year());
    assertEquals("2021", report.layout());
    assertEquals(3, report.pages());
    assertEquals(0, report.scannedPages());
    assertEquals(List.of(), pictures.asked);
    assertTrue(report.rules().stream().allMatch(it -> it.verdict() == Verdict.PASS));
    assertEquals("report.pdf", report.sourceFile());
  }

  @Test
  void aMistakeOfTheReportIsKeptAndLeavesItsFiguresOk() {
    DocumentReport report =
        read(
            printed(
                new PdfMaker(),
                sheets(id -> id.equals("remedies.review.total") ? "0" : figure(id))));
    assertEquals(DocumentStatus.OK, report.status());
    assertEquals("0", figures(report).get("remedies.review.total"));
    assertEquals(1, report.rules().stream().filter(it -> it.verdict() == Verdict.FAIL).count());
    assertEquals(List.of(), pictures.asked);
  }

  @Test
  void aPageWithoutTextIsReadFromItsPicture() {
    showPictures(DocumentPipelineTest::figure);
    List<Sheet> sheets = sheets(DocumentPipelineTest::figure);
    PdfMaker maker = new PdfMaker();
    maker.page(sheets.get(0));
    maker.page(W, H).image(0, 0, W, H);
    maker.page(sheets.get(2));
    DocumentReport report = read(maker);
    assertEquals(List.of(2), pictures.asked);
    assertEquals(1, report.scannedPages());
    assertEquals(expected(), figures(report));
  }

  /** The font says 0 for 3, 5 for 2 and so on: the text reads well and nearly every sum breaks. */
  private static PdfMaker permuted() {
    PdfMaker maker = new PdfMaker();
    maker.meaning("0", "3").meaning("2", "9").meaning("3", "5").meaning("4", "6").meaning("5", "8");
    return maker;
  }

  @Test
  void aTextLayerWhoseSumsBreakIsReadFromPictures() {
    showPictures(DocumentPipelineTest::figure);
    List<Sheet> sheets = sheets(DocumentPipelineTest::figure);
    DocumentReport report = read(printed(permuted(), sheets));
    assertEquals(expected(), figures(report));
    assertTrue(pictures.asked.containsAll(List.of(1, 2, 3)), () -> pictures.asked.toString());
    assertTrue(report.scannedPages() > 0);
  }

  /** Five rules broken in print; the pictures show the same figures, but lack a table. */
  @Test
  void aReportThatContradictsItselfOftenIsKeptAsItIsPrinted() {
    Set<String> wrong =
        Set.of(
            "requests.total.natural_person",
            "remedies.review.total",
            "remedies.direct_litigation.total");
    UnaryOperator<String> figures = id -> wrong.contains(id) ? "1" : figure(id);
    showPictures(figures);
    pictures.known.remove(3);

    DocumentReport report = read(printed(new PdfMaker(), sheets(figures)));

    assertTrue(pictures.asked.containsAll(List.of(1, 2, 3)), () -> pictures.asked.toString());
    assertEquals(0, report.scannedPages());
    assertEquals(DocumentStatus.OK, report.status());
    assertEquals("1", figures(report).get("remedies.review.total"));
    assertEquals(
        3, report.findings().stream().filter(it -> it.severity() == Severity.ERROR).count());
  }

  @Test
  void theTextLayerIsKeptWhereThePicturesReadWorse() {
    DocumentReport report = read(printed(permuted(), sheets(DocumentPipelineTest::figure)));
    assertTrue(!pictures.asked.isEmpty());
    assertEquals("2021", report.layout());
    assertEquals(0, report.scannedPages());
    assertTrue(report.rules().stream().anyMatch(it -> it.verdict() == Verdict.FAIL));
  }

  @Test
  void aLostTableIsSaidToBeMissing() {
    PdfMaker maker = new PdfMaker();
    sheets(DocumentPipelineTest::figure).subList(0, 2).forEach(maker::page);
    DocumentReport report = read(maker);
    assertEquals(DocumentStatus.REVIEW, report.status());
    assertEquals(15, report.count(Flag.MISSING));
  }

  @Test
  void aReportWithoutTablesFails() {
    PdfMaker maker = new PdfMaker();
    maker.page(
        new Sheet(1, W, H)
            .print(60, 40, 14, "某某县人民政府2023年政府信息公开工作年度报告")
            .print(60, 80, 10, "本年度主动公开政府信息三百条，办理申请五件。"));
    assertProblem(DocumentStatus.FAILED, ProblemCode.NO_TABLES, read(maker));
  }

  @Test
  void anotherDocumentIsNoReport() {
    PdfMaker maker = new PdfMaker();
    maker.page(new Sheet(1, W, H).print(60, 40, 14, "某某市2023年部门预算说明"));
    assertProblem(DocumentStatus.NOT_A_REPORT, ProblemCode.NOT_A_REPORT, read(maker));
  }

  @Test
  void aPageThatCannotBeParsedCostsThatPageOnly() {
    PdfMaker maker = report();
    String huge = "3" + "0".repeat(17);
    maker.page(W, H).raw("%s 0 0 %s 0 0 cm ".formatted(huge, huge).repeat(3)).text(9, 9, 9, "页");
    DocumentReport report = read(maker);
    assertProblem(DocumentStatus.REVIEW, ProblemCode.PAGE_UNREADABLE, report);
    assertEquals("4", report.problem().orElseThrow().detail());
    assertEquals(expected(), figures(report));
  }

  /** PDFBox draws nothing where a decoder is missing; the page must not pass for a blank one. */
  @Test
  void aScanThatCannotBeDecodedIsNamedAndNotTakenForABlankPage() {
    PdfMaker maker = report();
    maker.page(W, H).image("595 0 0 1200 0 0", DocumentPipelineTest::undecodable);
    DocumentReport report = read(maker);
    assertProblem(DocumentStatus.REVIEW, ProblemCode.PAGE_UNREADABLE, report);
    assertEquals("4", report.problem().orElseThrow().detail());
    assertEquals(expected(), figures(report));

    PdfMaker scan = new PdfMaker();
    scan.page(W, H).image("595 0 0 1200 0 0", DocumentPipelineTest::undecodable);
    assertProblem(DocumentStatus.FAILED, ProblemCode.PAGE_UNREADABLE, read(scan));
  }

  @Test
  void anEmblemThatCannotBeDecodedTakesNothingFromAPageOfText() {
    List<Sheet> sheets = sheets(DocumentPipelineTest::figure);
    PdfMaker maker = new PdfMaker();
    sheets.forEach(
        sheet -> maker.page(sheet).image("20 0 0 20 10 10", DocumentPipelineTest::undecodable));
    assertEquals(expected(), figures(read(maker)));
  }

  private static COSStream undecodable(PDDocument document) throws IOException {
    COSStream image = document.getDocument().createCOSStream();
    try (OutputStream out = image.createRawOutputStream()) {
      out.write(new byte[] {1, 2, 3, 4});
    }
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setItem(COSName.FILTER, COSName.JPX_DECODE);
    image.setInt(COSName.WIDTH, 2);
    image.setInt(COSName.HEIGHT, 2);
    return image;
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY_FILE",
    "<html></html>, NOT_A_PDF",
    "%PDF-1.7 and nothing, DAMAGED_PDF",
  })
  void whatIsNoSoundFileFailsWithItsCode(String content, ProblemCode code) throws IOException {
    Path file = Files.write(folder.resolve("bad.pdf"), content.getBytes(StandardCharsets.US_ASCII));
    DocumentReport report = pipeline.read(file, "a/bad.pdf");
    assertProblem(DocumentStatus.FAILED, code, report);
    assertEquals("a/bad.pdf", report.sourceFile());
    assertEquals(List.of(), report.fields());
  }

  @Test
  void lockedMissingAndPagelessFilesFailWithTheirCodes() {
    PdfMaker locked = new PdfMaker().protect("owner", "user");
    locked.page(W, H);
    assertProblem(DocumentStatus.FAILED, ProblemCode.PASSWORD_REQUIRED, read(locked));
    assertProblem(DocumentStatus.FAILED, ProblemCode.NO_PAGES, read(new PdfMaker()));
    assertProblem(
        DocumentStatus.FAILED,
        ProblemCode.FILE_UNREADABLE,
        pipeline.read(folder.resolve("nothing.pdf"), "nothing.pdf"));
  }

  @Test
  void aTruncatedReportIsReadAsFarAsItGoesOrFails() throws IOException {
    Path whole = folder.resolve("whole.pdf");
    report().save(whole);
    byte[] bytes = Files.readAllBytes(whole);
    Map<String, String> expected = expected();
    for (int part = 1; part < 6; part++) {
      Path cut = folder.resolve("cut.pdf");
      Files.write(cut, Arrays.copyOf(bytes, bytes.length * part / 6));
      DocumentReport report = pipeline.read(cut, "cut.pdf");
      report.fields().stream()
          .filter(field -> field.flag() == Flag.OK)
          .forEach(
              field ->
                  assertEquals(
                      expected.get(field.definition().id()),
                      field.value().orElseThrow().toPlainString()));
      assertTrue(report.status() != DocumentStatus.OK || figures(report).equals(expected));
    }
  }

  @Test
  void theSameFileGivesTheSameReport() {
    Path file = folder.resolve("twice.pdf");
    report().save(file);
    assertEquals(pipeline.read(file, "x"), pipeline.read(file, "x"));
  }

  @Test
  void closingReleasesTheReaderOfPictures() {
    pipeline.close();
    assertTrue(pictures.closed);
  }
}
