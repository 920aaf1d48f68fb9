package org.gouji.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** PDFs made to take time, memory or the stack of whoever reads them. */
public enum HostilePdf {
  /** 900 million pixels in 110 kB. */
  IMAGE_BOMB_ONE_BIT(
      () -> image(30_000, 30_000, "/ColorSpace /DeviceGray /BitsPerComponent 1", 3750)),
  IMAGE_BOMB_COLOUR(
      () -> image(20_000, 20_000, "/ColorSpace /DeviceRGB /BitsPerComponent 8", 60_000)),
  IMAGE_BOMB_MASK(() -> image(30_000, 30_000, "/ImageMask true /BitsPerComponent 1", 3750)),
  /** Says to be huge and has no data. */
  IMAGE_OF_NOTHING(
      () ->
          withObject(
              "/Width 2147483647 /Height 2147483647 /ColorSpace /DeviceGray /BitsPerComponent 8",
              new byte[1])),
  /** A JPEG whose frame says 65,500 x 65,500. */
  JPEG_BOMB(
      () ->
          withObject(
              "/Width 65500 /Height 65500 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode",
              jpegHeader())),
  FAX_BOMB(
      () ->
          withObject(
              "/Width 30000 /Height 30000 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode"
                  + " /DecodeParms << /K -1 /Columns 30000 /Rows 30000 >>",
              new byte[4000])),
  INLINE_IMAGE_BOMB(
      () ->
          RawPdf.ofPage("", "q 500 0 0 500 0 0 cm BI /W 60000 /H 60000 /BPC 1 /CS /G ID x EI Q")
              .bytes()),
  /** Small by its dictionary, 1 GB by its stream. */
  STREAM_BOMB_IMAGE(
      () ->
          page()
              .repeated(
                  5,
                  "/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceGray /BitsPerComponent 8",
                  new byte[1 << 20],
                  1024)
              .bytes()),
  MANY_IMAGES(
      () ->
          RawPdf.ofPage(
                  "/Resources << /XObject << /I 5 0 R >> >>",
                  "q 500 0 0 500 0 0 cm /I Do Q ".repeat(20_000))
              .repeated(
                  5,
                  "/Type /XObject /Subtype /Image /Width 2000 /Height 2000 /ColorSpace /DeviceGray /BitsPerComponent 8",
                  new byte[2000],
                  2000)
              .bytes()),
  PAGE_OF_200_INCHES(
      () -> RawPdf.ofPage("/MediaBox [0 0 14400 14400]", "0 0 m 14400 14400 l S").bytes()),
  PAGE_OF_A_BILLION_POINTS(
      () -> RawPdf.ofPage("/MediaBox [-1e9 -1e9 1e9 1e9]", drawnText()).bytes()),
  PAGE_OF_NO_SIZE(() -> RawPdf.ofPage("/MediaBox [0 0 0 0]", drawnText()).bytes()),
  PAGE_OF_ONE_LINE(() -> RawPdf.ofPage("/MediaBox [0 0 14400 0.001]", drawnText()).bytes()),
  /** Outlines, so that the page is rendered, and curves a million million times as large. */
  CURVES_OF_A_DAMAGED_SCALE(
      () ->
          RawPdf.ofPage(
                  "",
                  "100 100 m 120 140 140 140 150 100 c 140 60 120 60 100 100 c f ".repeat(100)
                      + "1000000 0 0 1000000 0 0 cm ".repeat(2)
                      + "-5 -3 m -1 100 100 120 90 -2 c f ".repeat(100))
              .bytes()),
  THREE_THOUSAND_PAGES(() -> pages(3000)),
  PAGES_SAID_TO_BE_BILLIONS(
      () ->
          RawPdf.ofPage("", drawnText())
              .object(2, "<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>")
              .bytes()),
  ARRAYS_IN_ARRAYS(
      () -> RawPdf.ofPage("/X " + "[".repeat(200_000) + "]".repeat(200_000), drawnText()).bytes()),
  DICTIONARIES_IN_CONTENT(
      () -> RawPdf.ofPage("", "/A " + "<< /A ".repeat(100_000) + " BDC").bytes()),
  SAVED_STATES(() -> RawPdf.ofPage("", "q ".repeat(3_000_000)).bytes()),
  FORMS_IN_FORMS(() -> forms(3000)),
  /** Ten forms that each paint the next one ten times. */
  FORMS_BY_TEN(
      () -> {
        RawPdf pdf = withForm(5);
        for (int i = 5; i < 16; i++) {
          form(pdf, i, "/F " + (i + 1) + " 0 R", "/F Do ".repeat(10));
        }
        return form(pdf, 16, "", "0 0 m 1 1 l S").bytes();
      }),
  FORM_IN_ITSELF(() -> form(withForm(5), 5, "/F 5 0 R", "/F Do /F Do").bytes()),
  ANNOTATION_IN_ITSELF(
      () ->
          form(
                  RawPdf.ofPage(
                      "/Annots [<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 5 0 R >> >>]",
                      drawnText()),
                  5,
                  "/F 5 0 R",
                  "/F Do")
              .bytes()),
  PAGE_TREE_LOOP(
      () ->
          RawPdf.ofPage("", drawnText())
              .object(2, "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R 2 0 R] /Count 3 >>")
              .bytes()),
  PAGE_TREE_DEEP(
      () -> {
        RawPdf pdf = RawPdf.ofPage("", drawnText());
        pdf.object(2, "<< /Type /Pages /Kids [10 0 R] /Count 1 >>");
        for (int i = 10; i < 20_010; i++) {
          pdf.object(
              i,
              "<< /Type /Pages /Parent "
                  + (i == 10 ? 2 : i - 1)
                  + " 0 R /Kids ["
                  + (i == 20_009 ? 3 : i + 1)
                  + " 0 R] /Count 1 >>");
        }
        return pdf.bytes();
      }),
  /** 140 MB of operators in 700 kB. */
  GIANT_CONTENT(
      () -> page().repeated(4, "", RawPdf.bytes("0 0 m 1 1 l S\n".repeat(10_000)), 1000).bytes()),
  GIANT_BLANK_CONTENT(() -> page().repeated(4, "", RawPdf.bytes(" ".repeat(1 << 20)), 256).bytes()),
  TINY_LINES(
      () ->
          RawPdf.ofPage(
                  "",
                  IntStream.range(0, 2_000_000)
                      .mapToObj(
                          i ->
                              i % 595
                                  + " "
                                  + i % 842
                                  + " m "
                                  + (i % 595 + 1)
                                  + " "
                                  + i % 842
                                  + " l S\n")
                      .collect(Collectors.joining()))
              .bytes()),
  /** Rulings across the page, 200,000 of them, each way. */
  LONG_LINES(
      () ->
          RawPdf.ofPage(
                  "",
                  "0.1 w "
                      + IntStream.range(0, 200_000)
                          .mapToObj(
                              i ->
                                  "0 "
                                      + i * 0.004
                                      + " m 595 "
                                      + i * 0.004
                                      + " l S "
                                      + i * 0.0029
                                      + " 0 m "
                                      + i * 0.0029
                                      + " 842 l S\n")
                          .collect(Collectors.joining()))
              .bytes()),
  /** 30,000 rulings of the page's width, few enough operators. */
  LINES_EVERYWHERE(
      () ->
          RawPdf.ofPage(
                  "",
                  "0.01 w "
                      + IntStream.range(0, 30_000)
                          .mapToObj(i -> "0 " + i * 0.028 + " m 595 " + i * 0.028 + " l S\n")
                          .collect(Collectors.joining()))
              .bytes()),
  /** One path of a million pieces. */
  LONG_PATH(
      () ->
          RawPdf.ofPage(
                  "",
                  "0 0 m "
                      + IntStream.range(0, 1_000_000)
                          .mapToObj(i -> i % 595 + " " + i % 842 + " l ")
                          .collect(Collectors.joining())
                      + "S")
              .bytes()),
  /** A picture of dashes as small as atoms, on a page that has to be rendered. */
  TINY_DASHES(() -> rendered("[0.000001 0.000001] 0 d 0 0 m 595 842 l S")),
  TINY_TILES(
      () ->
          RawPdf.ofPage(
                  "/Resources << /Pattern << /P 5 0 R >> /XObject << /I 6 0 R >> >>",
                  scan() + "/Pattern cs /P scn 0 0 595 842 re f")
              .stream(
                  5,
                  "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.0001 /YStep 0.0001 /Resources << >>",
                  RawPdf.bytes("0 0 1 1 re f"))
              .repeated(6, aScan(), new byte[595], 842)
              .bytes()),
  PATTERN_IN_ITSELF(
      () ->
          RawPdf.ofPage(
                  "/Resources << /Pattern << /P 5 0 R >> /XObject << /I 6 0 R >> >>",
                  scan() + "/Pattern cs /P scn 0 0 595 842 re f")
              .stream(
                  5,
                  "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P 5 0 R >> >>",
                  RawPdf.bytes("/Pattern cs /P scn 0 0 9 9 re f"))
              .repeated(6, aScan(), new byte[595], 842)
              .bytes()),
  SOFT_MASK_IN_ITSELF(
      () ->
          RawPdf.ofPage(
                  "/Resources << /ExtGState << /G 5 0 R >> /XObject << /I 6 0 R >> >>",
                  scan() + "/G gs 0 0 595 842 re f")
              .object(5, "<< /SMask << /S /Luminosity /G 7 0 R >> >>")
              .repeated(6, aScan(), new byte[595], 842)
              .stream(
                  7,
                  "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency /CS /DeviceGray >> /Resources << /ExtGState << /G 5 0 R >> >>",
                  RawPdf.bytes("/G gs 0 0 595 842 re f"))
              .bytes()),
  /** A glyph that is written with itself. */
  FONT_IN_ITSELF(
      () ->
          RawPdf.ofPage(
                  "/Resources << /Font << /F 5 0 R >> >>", "BT /F 12 Tf 100 100 Td (aaaa) Tj ET")
              .object(
                  5,
                  "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 6 0 R >>"
                      + " /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1]"
                      + " /Resources << /Font << /F 5 0 R >> >> >>")
              .stream(6, "", RawPdf.bytes("1 0 d0 BT /F 1 Tf (aa) Tj ET"))
              .bytes()),
  FONT_DESCENDS_FROM_ITSELF(
      () ->
          font(
              "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding 5 0 R /DescendantFonts [5 0 R] /ToUnicode 5 0 R >>")),
  /** Maps four billion codes in one line. */
  CODE_MAP_BOMB(
      () ->
          RawPdf.ofPage(
                  "/Resources << /Font << /F 5 0 R >> >>", "BT /F 12 Tf 100 100 Td (aaaa) Tj ET")
              .object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>")
              .stream(
                  6,
                  "",
                  RawPdf.bytes(
                      """
                      /CIDInit /ProcSet findresource begin begincmap
                      1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange
                      3 beginbfrange <00000000> <FFFFFFFF> <0041> <0000> <FFFF> <0041>
                      <000000> <FFFFFF> <0041> endbfrange
                      1 begincidrange <00000000> <7FFFFFFF> 0 endcidrange endcmap
                      """))
              .bytes()),
  FONT_PROGRAM_OF_NOISE(
      () ->
          RawPdf.ofPage(
                  "/Resources << /Font << /F 5 0 R >> >>", "BT /F 12 Tf 100 100 Td (aaaa) Tj ET")
              .object(
                  5,
                  "<< /Type /Font /Subtype /TrueType /BaseFont /A /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 6 0 R >> >>")
              .stream(6, "", noise(100_000))
              .bytes()),
  MILLIONS_OF_CHARACTERS(
      () ->
          RawPdf.ofPage(
                  "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>",
                  "BT /F 8 Tf 10 10 Td "
                      + ("(" + "1 2 3 4 5 6 7 8 9 0".repeat(100) + ") Tj 1 1 Td ").repeat(1500)
                      + "ET")
              .bytes()),
  CHARACTERS_ON_ONE_SPOT(
      () ->
          RawPdf.ofPage(
                  "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>",
                  "BT /F 8 Tf " + "1 0 0 1 100 100 Tm (0) Tj ".repeat(300_000) + "ET")
              .bytes()),
  WRONG_OFFSETS(
      () ->
          text(RawPdf.ofPage("", drawnText()).bytes())
              .replaceAll("\n00000000(\\d\\d) 00000 n", "\n00009999$1 00000 n")
              .getBytes(StandardCharsets.ISO_8859_1)),
  TABLE_BEFORE_ITSELF(
      () -> {
        String plain = text(RawPdf.ofPage("", drawnText()).bytes());
        String prev = "/Prev " + plain.lastIndexOf("\nxref");
        return plain
            .replace("/Root 1 0 R", prev + " /Root 1 0 R")
            .getBytes(StandardCharsets.ISO_8859_1);
      }),
  LENGTH_OF_ITSELF(
      () -> RawPdf.ofPage("", "").stream(4, "/Length 4 0 R", RawPdf.bytes(drawnText())).bytes()),
  OBJECT_STREAM_OF_ITSELF(
      () ->
          RawPdf.ofPage("", drawnText()).stream(
                  6,
                  "/Type /ObjStm /N 2147483647 /First 10 /Extends 6 0 R",
                  RawPdf.bytes("6 0 6 0 << >>"))
              .trailer("/XRefStm 10")
              .bytes()),
  FILTERS_IN_FILTERS(
      () ->
          page().stream(
                  4,
                  "/Filter [" + "/FlateDecode ".repeat(500) + "]",
                  RawPdf.deflated(new byte[1 << 20], 200))
              .bytes()),
  PREDICTOR_OF_BILLIONS(
      () ->
          page().stream(
                  4,
                  "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483640 /Colors 32 /BitsPerComponent 16 >>",
                  RawPdf.deflated(RawPdf.bytes("0 0 m"), 1))
              .bytes()),
  LAYERS_IN_LAYERS(
      () ->
          RawPdf.ofPage(
                  "/Resources << /Properties << /L 5 0 R >> >>",
                  "/OC /L BDC 0 0 m 9 9 l S EMC ".repeat(1000))
              .object(5, "<< /Type /OCMD /OCGs [5 0 R 5 0 R] /VE [/And 5 0 R [/Not 5 0 R]] >>")
              .bytes()),
  SCRIPTS_AND_ATTACHMENTS(
      () ->
          RawPdf.ofPage("/AA << /O << /S /Launch /F (/bin/true) >> >>", drawnText())
              .object(
                  1,
                  "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"
                      + " /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (while\\(true\\){}) >>] >>"
                      + " /EmbeddedFiles << /Names [(../../evil) << /F (../../evil) /EF << /F 6 0 R >> >>] >> >> >>")
              .stream(6, "/Type /EmbeddedFile /F (/etc/passwd)", RawPdf.bytes("evil"))
              .bytes()),
  NUMBERS_OUT_OF_RANGE(
      () ->
          RawPdf.ofPage(
                  "/Rotate 99999999999999999999",
                  "1e400 0 0 -1e400 99999999999999999999 0 cm 0 0 m 1e38 1e38 l S 1e38 1e38 1e38 1e38 re f "
                      + "99999999999 w 0 0 m NaN Infinity l S")
              .bytes()),
  NOISE_AFTER_A_HEAD(
      () ->
          text(RawPdf.bytes("%PDF-1.7\n"))
              .concat(text(noise(3_000_000)))
              .getBytes(StandardCharsets.ISO_8859_1)),
  ENDLESS_OBJECTS(
      () ->
          RawPdf.bytes(
              "%PDF-1.7\n"
                  + IntStream.range(1, 200_000)
                      .mapToObj(i -> i + " 0 obj << /A " + (i + 1) + " 0 R >>\n")
                      .collect(Collectors.joining())
                  + "trailer << /Root 1 0 R >>"));

  @SuppressWarnings("ImmutableEnumChecker") // the suppliers hold nothing
  private final Supplier<byte[]> maker;

  HostilePdf(Supplier<byte[]> maker) {
    this.maker = maker;
  }

  /** {@return the file} */
  public byte[] bytes() {
    return maker.get();
  }

  private static String aScan() {
    return "/Type /XObject /Subtype /Image /Width 595 /Height 842 /ColorSpace /DeviceGray"
        + " /BitsPerComponent 8";
  }

  private static RawPdf page() {
    return RawPdf.ofPage(
        "/Resources << /XObject << /I 5 0 R >> >>", "q 595 0 0 842 0 0 cm /I Do Q");
  }

  /** Content that fills the page with an image, as a scan does: its picture is needed. */
  private static String scan() {
    return "q 595 0 0 842 0 0 cm /I Do Q ";
  }

  private static byte[] rendered(String content) {
    return RawPdf.ofPage("/Resources << /XObject << /I 5 0 R >> >>", scan() + content)
        .repeated(5, aScan(), new byte[595], 842)
        .bytes();
  }

  private static byte[] image(int width, int height, String entries, int bytesPerRow) {
    return page()
        .repeated(
            5,
            "/Type /XObject /Subtype /Image /Width " + width + " /Height " + height + " " + entries,
            new byte[bytesPerRow],
            height)
        .bytes();
  }

  private static byte[] withObject(String entries, byte[] data) {
    return page().stream(5, "/Type /XObject /Subtype /Image " + entries, data).bytes();
  }

  private static byte[] jpegHeader() {
    return RawPdf.bytes(
        "\u00ff\u00d8\u00ff\u00c0\u0000\u000b\u0008\u00ff\u00dc\u00ff\u00dc\u0001\u0001\u0011\u0000"
            + "\u00ff\u00da\u0000\u0008\u0001\u0001\u0000\u0000?\u0000"
            + "x".repeat(2000));
  }

  private static String drawnText() {
    return "10 10 100 100 re S";
  }

  private static byte[] pages(int count) {
    RawPdf pdf = RawPdf.ofPage("", drawnText());
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < count; i++) {
      kids.append(10 + i).append(" 0 R ");
      pdf.object(10 + i, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>");
    }
    return pdf.object(2, "<< /Type /Pages /Kids [" + kids + "] /Count " + count + " >>").bytes();
  }

  private static RawPdf withForm(int number) {
    return RawPdf.ofPage("/Resources << /XObject << /F " + number + " 0 R >> >>", "/F Do");
  }

  private static RawPdf form(RawPdf pdf, int number, String objects, String content) {
    return pdf.stream(
        number,
        "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << "
            + objects
            + " >> >>",
        RawPdf.bytes(content));
  }

  private static byte[] forms(int depth) {
    RawPdf pdf = withForm(5);
    for (int i = 5; i < 5 + depth; i++) {
      form(pdf, i, "/F " + (i + 1) + " 0 R", "/F Do");
    }
    return form(pdf, 5 + depth, "", drawnText()).bytes();
  }

  private static byte[] font(String dictionary) {
    return RawPdf.ofPage(
            "/Resources << /Font << /F 5 0 R >> >>", "BT /F 12 Tf 100 100 Td (aaaa) Tj ET")
        .object(5, dictionary)
        .bytes();
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new java.util.Random(7).nextBytes(bytes);
    return bytes;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
