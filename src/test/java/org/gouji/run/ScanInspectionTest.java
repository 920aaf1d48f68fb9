package org.gouji.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.calibration.Calibration;
import org.gouji.form.Forms;
import org.gouji.match.ExtractedField;
import org.gouji.match.ReadingKind;
import org.gouji.message.Language;
import org.gouji.narrative.NarrativeReader;
import org.gouji.output.DocumentReport;
import org.gouji.output.InspectionPage;
import org.gouji.page.ScanStep;
import org.gouji.run.DocumentInspector.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gouji inspect} shows of a scanned report of the corpus. */
class ScanInspectionTest {

  private static final Path REPORT = Path.of("corpus/mixed/form2019_tables_scanned.pdf");
  private static final Pattern SOURCE = Pattern.compile("src=\"([^\"]+)\"");

  @TempDir private Path folder = Path.of("");

  @Test
  void showsEveryStepOfEveryScannedPageAndBothReadingsOfEveryFigure() throws IOException {
    DocumentReport report = inspected();

    SortedSet<Integer> scanned = new TreeSet<>();
    int shown = 0;
    for (ExtractedField field : report.fields()) {
      if (field.reading() != ReadingKind.NUMBER) {
        continue;
      }
      int page = field.provenance().orElseThrow().page();
      scanned.add(page);
      String row = row(page, field.definition().id());
      assertTrue(row.contains("-ppocr.png") && row.contains("-tesseract.png"), row);
      shown++;
    }
    assertTrue(shown > 50, "figures: " + shown);
    assertEquals(report.scannedPages(), scanned.size());
    for (int page : scanned) {
      String html = html(page);
      for (ScanStep step : ScanStep.values()) {
        assertTrue(html.contains("id=\"" + step.code() + "\""), step + " of page " + page);
      }
      assertTrue(html.contains("id=\"cells\""), "cells of page " + page);
      assertFalse(html.contains("<script"), "no script");
      for (String picture : pictures(html)) {
        assertTrue(Files.size(folder.resolve(picture)) > 60, picture);
      }
    }
  }

  private DocumentReport inspected() throws IOException {
    try (DocumentPipeline pipeline =
        new DocumentPipeline(
            Forms.official(),
            OcrPictureReader.with(Path.of("tessdata")),
            Settlement.byRules(Calibration.none()),
            NarrativeReader.ofProgram())) {
      Inspection inspection = pipeline.inspect(REPORT, "a.pdf");
      new InspectionPage(folder, Language.ENGLISH).write(inspection.report(), inspection.pages());
      return inspection.report();
    }
  }

  private String html(int page) throws IOException {
    return Files.readString(folder.resolve("page-%03d.html".formatted(page)));
  }

  /** The row of the cell that is this field. */
  private String row(int page, String field) throws IOException {
    return Stream.of(html(page).split("<tr id=", -1))
        .filter(row -> row.contains(">" + field + "</a>"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(field + " is not shown on page " + page));
  }

  private static List<String> pictures(String html) {
    return SOURCE.matcher(html).results().map(it -> it.group(1)).toList();
  }
}
