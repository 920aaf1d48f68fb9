package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.message.Language;
import org.gouji.page.TextSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryFilesTest {

  private static final Form FORM =
      Forms.official().stream().filter(it -> it.id().equals("2021")).findFirst().orElseThrow();

  @TempDir private Path folder = Path.of("");

  @Test
  void writesAReportARowAndAFieldAColumn() throws IOException {
    write();

    List<String> lines = Files.readAllLines(folder.resolve("summary/2021_remedies.csv"));
    assertTrue(
        lines
            .get(0)
            .startsWith(
                "\uFEFFsource_file,document_id,authority,year,review,missing,"
                    + "remedies.review.upheld,"),
        lines.get(0));
    assertEquals(3, lines.size());
    assertTrue(
        lines
            .get(1)
            .startsWith(
                "'=HYPERLINK(1).pdf,0123456789abcdef,洪泽区人民政府,2023,"
                    + "remedies.review.upheld,remedies.review.corrected,-30952,,,7730.28,"),
        lines.get(1));
    assertTrue(lines.get(2).startsWith("b.pdf,"), lines.get(2));
    assertEquals(
        Set.of("2021_proactive.csv", "2021_requests.csv", "2021_remedies.csv", "summary.xlsx"),
        names());
  }

  @Test
  void textStaysTextAndNumbersStayNumbersInTheWorkbook() throws IOException {
    write();

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(folder.resolve("summary/summary.xlsx").toFile())) {
      List<Row> rows = workbook.findSheet("2021 remedies").orElseThrow().read();
      assertEquals("remedies.review.upheld", rows.get(0).getCellText(4));
      assertTrue(rows.get(1).getCellText(4).endsWith("结果维持"), rows.get(1).getCellText(4));
      Row first = rows.get(2);
      Cell file = first.getCell(0);
      assertEquals(CellType.STRING, file.getType());
      assertEquals("=HYPERLINK(1).pdf", file.getText());
      assertEquals(CellType.NUMBER, first.getCell(4).getType());
      assertEquals(new BigDecimal(-30952), first.getCellAsNumber(4).orElseThrow());
      assertEquals("=2+3\uFFFD<b>", first.getCellText(6));
      assertEquals(new BigDecimal("7730.28"), first.getCellAsNumber(7).orElseThrow());
    }
  }

  @Test
  void flagsAreColoursAndReasonsComments() throws IOException {
    write();

    try (ZipFile zip = new ZipFile(folder.resolve("summary/summary.xlsx").toFile())) {
      StringBuilder comments = new StringBuilder();
      StringBuilder sheets = new StringBuilder();
      zip.stream()
          .filter(entry -> entry.getName().matches("xl/comments\\d+\\.xml"))
          .forEach(entry -> comments.append(text(zip, entry.getName())));
      zip.stream()
          .filter(entry -> entry.getName().startsWith("xl/worksheets/sheet"))
          .forEach(entry -> sheets.append(text(zip, entry.getName())));
      assertTrue(comments.toString().contains("The reading is not certain."), comments.toString());
      assertTrue(comments.toString().contains("decided by a person"), comments.toString());
      assertFalse(sheets.toString().contains("<f>"), "no formula");
      assertTrue(text(zip, "xl/styles.xml").contains("FDD0A2"));
    }
  }

  private static String text(ZipFile zip, String name) {
    try {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Set<String> names() throws IOException {
    try (var files = Files.list(folder.resolve("summary"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .collect(java.util.stream.Collectors.toSet());
    }
  }

  private void write() throws IOException {
    try (FieldsCsv fields = FieldsCsv.create(folder, true)) {
      fields.add(report("=HYPERLINK(1).pdf"));
      fields.add(report("b.pdf"));
      fields.keep();
    }
    assertEquals(2, SummaryFiles.write(folder, Forms.official(), true, Language.ENGLISH));
  }

  private static DocumentReport report(String name) {
    return Reports.of(
        name,
        List.of(
            field("remedies.review.upheld", "-30952", "-30952", Flag.REVIEW),
            field("remedies.review.corrected", "", "", Flag.MISSING),
            field("remedies.review.other", "=2+3\u0001<b>", "", Flag.OK),
            decided(field("remedies.review.pending", "7730.28", "7730.28", Flag.OK))),
        List.of());
  }

  private static ExtractedField decided(ExtractedField field) {
    return new ExtractedField(
        field.definition(),
        field.printed(),
        field.reading(),
        field.value(),
        field.unit(),
        1,
        Flag.OK,
        Set.of(Reason.DECIDED),
        TextSource.ANALYST,
        field.provenance(),
        List.of());
  }

  private static ExtractedField field(String id, String printed, String value, Flag flag) {
    FieldDefinition definition =
        FORM.fields().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    ReadingKind kind = flag == Flag.MISSING ? ReadingKind.ABSENT : ReadingKind.TEXT;
    return new ExtractedField(
        definition,
        printed,
        value.isEmpty() ? kind : ReadingKind.NUMBER,
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
        "件",
        0.9,
        flag,
        flag == Flag.REVIEW ? Set.of(Reason.LOW_CONFIDENCE) : Set.of(),
        TextSource.OCR,
        Optional.empty(),
        List.of());
  }
}
