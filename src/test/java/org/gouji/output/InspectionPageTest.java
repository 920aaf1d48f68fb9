package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.gouji.check.RuleOutcome;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.BalanceRule;
import org.gouji.geometry.BoundingBox;
import org.gouji.match.Reason;
import org.gouji.message.Language;
import org.gouji.page.Candidate;
import org.gouji.page.PageRaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionPageTest {

  private static final String ATTACK = "<script>alert('1')</script>\"&";

  @TempDir private Path folder = Path.of("");

  @Test
  void showsWhatReportsSayAsTextOnly() throws IOException {
    String html =
        written(
            Reports.of(
                ATTACK + ".pdf",
                List.of(Reports.doubtful("x.y." + ATTACK, ATTACK, Reason.NOT_A_NUMBER)),
                List.of()));

    assertFalse(html.contains("<script"), html);
    assertTrue(html.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;"));
  }

  @Test
  void allowsTheBrowserItsOwnStyleSheetAndPicturesAndNothingElse()
      throws IOException, NoSuchAlgorithmException {
    String html =
        written(Reports.of("a.pdf", List.of(Reports.figure("x.y.z", "1", "1")), List.of()));

    Matcher style = Pattern.compile("(?s)<style>(.*)</style>").matcher(html);
    assertTrue(style.find());
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    assertTrue(
        html.contains(
            "content=\"default-src 'none'; img-src 'self' file:; style-src 'sha256-%s'\""
                .formatted(Base64.getEncoder().encodeToString(digest))));
    assertFalse(html.contains("style=\""));
    assertFalse(html.contains("http:") || html.contains("https:"));
  }

  @Test
  void linksRowsAndBoxesBothWaysAndPlacesBoxesInPerCentOfThePage() throws IOException {
    String html =
        written(
            Reports.of(
                "a.pdf",
                List.of(Reports.missing("x.y.absent"), Reports.figure("x.y.z", "1", "1")),
                List.of()));

    assertTrue(html.contains("<a class=\"box\" id=\"b1\" href=\"#r1\""), html);
    assertTrue(html.contains("<tr id=\"r1\" class=\"f-ok\">"), html);
    assertTrue(html.contains("<a href=\"#b1\">x.y.z</a>"), html);
    assertFalse(html.contains("id=\"b0\""), "a missing field has no place");
    // The field is at x=100, y=200.126, 45.5 by 20 on a page of 400 by 800 points.
    assertTrue(html.contains("#b1{left:25%;top:25.02%;width:11.38%;height:2.5%}"), html);
  }

  @Test
  void drawsRulingsCellsAndFieldsOnThePicture() throws IOException {
    written(
        Reports.of("a.pdf", List.of(Reports.doubtful("requests.received.total", "?")), List.of()));

    BufferedImage picture = ImageIO.read(folder.resolve("page-002.png").toFile());
    double scale = picture.getWidth() / 400.0;

    assertTrue(scale >= 3, "ids need room: " + scale);
    assertEquals(2 * picture.getWidth(), picture.getHeight());
    assertNotWhite(picture, 200 * scale, 50 * scale); // the ruling
    assertNotWhite(picture, 20 * scale, 110 * scale); // left edge of the cell
    assertNotWhite(picture, 122 * scale, 218 * scale); // tint of the field
    assertEquals(Color.WHITE.getRGB(), picture.getRGB((int) (300 * scale), (int) (600 * scale)));
  }

  @Test
  void listsFindingsWithTheirSentencesAndLinksToTheirFields() throws IOException {
    String html =
        written(
            Reports.with(
                Reports.of("a.pdf", List.of(Reports.figure("x.y.z", "1", "1")), List.of()),
                Reports.finding("“总计”应为 2 <3", "x.y.z", "x.y.unknown")));

    assertTrue(html.contains("“总计”应为 2 &lt;3"), html);
    assertTrue(html.contains("<small><a href=\"#r0\">x.y.z</a></small>"), html);
    assertTrue(html.contains("<td class=\"id broken\">"), html);
  }

  @Test
  void framesTheCellsOfABrokenRuleAndOfAFinding() throws IOException {
    DocumentReport sound =
        Reports.of("a.pdf", List.of(Reports.figure("x.y.z", "1", "1")), List.of());
    int plain = framed(sound);
    BalanceRule rule = new BalanceRule("r", List.of("x.y.z"), List.of("x.y.w"));
    int dashed =
        framed(Reports.of("a.pdf", sound.fields(), List.of(new RuleOutcome(rule, Verdict.FAIL))));
    int solid = framed(Reports.with(sound, Reports.finding("wrong", "x.y.z")));

    assertEquals(0, plain);
    assertTrue(dashed > 100, dashed + " dots");
    assertTrue(solid > dashed, solid + " dots, " + dashed + " where dashed");
    assertEquals(
        0,
        framed(Reports.of("a.pdf", sound.fields(), List.of(new RuleOutcome(rule, Verdict.OPEN)))));
  }

  /** Dots of the colour of frames. */
  private int framed(DocumentReport report) throws IOException {
    written(report);
    BufferedImage picture = ImageIO.read(folder.resolve("page-002.png").toFile());
    int dots = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        dots += picture.getRGB(x, y) == FlagColor.BROKEN.getRGB() ? 1 : 0;
      }
    }
    return dots;
  }

  @Test
  void showsHowAPageWasReadFromItsPicture() throws IOException {
    KeptPicture picture = () -> new byte[] {1, 2, 3};
    DocumentReport report =
        Reports.of("<b>.pdf", List.of(Reports.figure("x.y.z", "1", "1")), List.of());
    BoundingBox place = report.fields().get(0).provenance().orElseThrow().box();
    InspectedScan scan =
        new InspectedScan(
            List.of(
                new InspectedScan.Step("straight", picture, List.of()),
                new InspectedScan.Step(
                    "cells", picture, List.of(new BoundingBox(0.25, 0.5, 0.1, 0)))),
            List.of(
                new InspectedScan.Cell(
                    place,
                    picture,
                    List.of(
                        new InspectedScan.CellReading(
                            picture, new Candidate(ATTACK, 0.99999, "ppocr")),
                        new InspectedScan.CellReading(
                            picture, new Candidate("", 0, "tesseract"))))));

    String index = written(report, Optional.of(scan));

    assertTrue(index.contains("<a href=\"page-002.html\">"), index);
    String html = Files.readString(folder.resolve("page-002.html"));
    assertFalse(html.contains("<script") || html.contains("<b>.pdf"), html);
    assertTrue(html.contains("&lt;script&gt;alert(&#39;1&#39;)"), html);
    assertTrue(html.contains("99.99 %"), "not rounded up to certain: " + html);
    assertTrue(html.contains("<small>未读出</small> 0.00 %"), html);
    assertTrue(html.contains("<a href=\"index.html#r0\">x.y.z</a>"), html);
    assertTrue(html.contains("<rect x=\"2500\" y=\"5000\" width=\"1000\" height=\"1\"/>"), html);
    assertTrue(html.contains("default-src 'none'; img-src 'self' file:; style-src 'sha256-"));
    assertFalse(html.contains("style=\"") || html.contains("http:") || html.contains("https:"));
    for (String file :
        List.of("straight", "cell-001", "cell-001-1-ppocr", "cell-001-2-tesseract")) {
      assertTrue(html.contains("src=\"page-002/" + file + ".png\""), file);
      assertTrue(Files.exists(folder.resolve("page-002/" + file + ".png")), file);
    }
    assertFalse(Files.exists(folder.resolve("page-002/cells.png")), "the same picture twice");
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    DocumentReport report =
        Reports.of("a.pdf", List.of(Reports.figure("x.y.z", "1", "1")), List.of());
    String first = written(report);
    byte[] picture = Files.readAllBytes(folder.resolve("page-002.png"));

    assertEquals(first, written(report));
    assertEquals(
        Base64.getEncoder().encodeToString(picture),
        Base64.getEncoder().encodeToString(Files.readAllBytes(folder.resolve("page-002.png"))));
  }

  private static void assertNotWhite(BufferedImage picture, double x, double y) {
    assertNotEquals(Color.WHITE.getRGB(), picture.getRGB((int) x, (int) y));
  }

  private String written(DocumentReport report) throws IOException {
    return written(report, Optional.empty());
  }

  private String written(DocumentReport report, Optional<InspectedScan> scan) throws IOException {
    BufferedImage white = new BufferedImage(400, 800, BufferedImage.TYPE_BYTE_GRAY);
    white.createGraphics().fillRect(0, 0, 400, 800);
    InspectedPage page =
        new InspectedPage(
            new PageRaster(2, 400, 800, white),
            List.of(new BoundingBox(20, 50, 300, 0)),
            List.of(new BoundingBox(20, 100, 60, 20)),
            scan);
    Path index = new InspectionPage(folder, Language.CHINESE).write(report, List.of(page));
    return Files.readString(index);
  }
}
