package org.gouji.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.decision.AuditSample;
import org.gouji.output.DocumentReport;
import org.gouji.output.SavedTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run writes for the analyst. */
class ReviewRunTest {

  @TempDir private Path folder = Path.of("");

  private Bulk bulk;

  @BeforeEach
  void reports() throws IOException {
    bulk = new Bulk(folder).review(true);
    bulk.write("a.pdf", "ok 3");
    bulk.write("b.pdf", "doubt 1");
    bulk.write("c.pdf", "doubt 2");
  }

  @Test
  void onlyDoubtfulFieldsAreAsked() throws Exception {
    bulk.run();

    List<String> rows = bulk.rows("review.csv");
    assertEquals(2, rows.size());
    assertTrue(rows.get(0).contains("b.pdf"), rows.get(0));
    assertTrue(rows.get(0).contains("low_confidence"), rows.get(0));
    assertEquals(List.of("b.pdf 2", "c.pdf 2"), bulk.pictures.stream().sorted().toList());
  }

  @Test
  void thePageFindsTheQuestionAndItsPicture() throws Exception {
    bulk.run();

    JsonNode index = script("index");
    assertEquals(2, index.path("documents").size());
    String id = index.path("documents").path(0).path("id").asText();
    JsonNode document = script(id);
    assertEquals("b.pdf", document.path("file").asText());
    assertEquals(1, document.path("questions").size());
    assertEquals(842, document.path("pages").path("2").path("height").asDouble());
    String picture = document.path("pages").path("2").path("picture").asText();
    assertTrue(Files.exists(bulk.output().resolve("review").resolve(picture)), picture);
    assertTrue(Files.exists(bulk.output().resolve("review/index.html")));
    assertFalse(Files.exists(bulk.output().resolve("review/making")));
  }

  @Test
  void picturesAreMadeOnceAndGoWithTheirQuestion() throws Exception {
    bulk.run();
    bulk.write("d.pdf", "doubt 3");
    bulk.run();
    assertEquals(List.of("d.pdf 2"), bulk.pictures);

    bulk.delete("b.pdf");
    bulk.delete("c.pdf");
    bulk.run();

    assertEquals(1, files("review/pages").size());
    assertEquals(2, files("review/data").size());
  }

  @Test
  void aRunThatChangesNothingLeavesAFilledInWorklist() throws Exception {
    bulk.run();
    fillIn();

    bulk.run();

    assertEquals("filled in", Files.readString(bulk.output().resolve("review.csv")));
    assertEquals(List.of(), bulk.aside);
  }

  @Test
  void aFilledInWorklistIsSetAsideBeforeANewOneIsWritten() throws Exception {
    bulk.run();
    fillIn();
    bulk.write("d.pdf", "doubt 3");

    bulk.run();

    assertEquals(1, bulk.aside.size());
    assertEquals("filled in", Files.readString(bulk.aside.get(0)));
    assertEquals(3, bulk.rows("review.csv").size());
    bulk.write("e.pdf", "doubt 4");
    bulk.run();
    assertEquals(1, bulk.aside.size(), "what the program wrote itself is not set aside");
  }

  @Test
  void theWorkbookHoldsTheSameRowsAndTheSameBytesEachTime() throws Exception {
    bulk.run();
    Path workbook = bulk.output().resolve("review.xlsx");
    byte[] first = Files.readAllBytes(workbook);
    List<String> columns = List.of("document_id", "field", "picture", "decision");

    assertEquals(
        SavedTable.read(bulk.output().resolve("review.csv"), columns).rows().stream()
            .map(row -> columns.stream().map(name -> row.cell(name).text()).toList())
            .toList(),
        SavedTable.read(workbook, columns).rows().stream()
            .map(row -> columns.stream().map(name -> row.cell(name).text()).toList())
            .toList());
    bulk.fresh(true).run();
    assertArrayEquals(first, Files.readAllBytes(workbook));
    assertEquals(List.of(), bulk.aside);
  }

  @Test
  void aFilledInWorkbookIsSetAsideBeforeANewOneIsWritten() throws Exception {
    bulk.run();
    Files.writeString(bulk.output().resolve("review.xlsx"), "filled in");
    bulk.write("d.pdf", "doubt 3");

    bulk.run();

    assertEquals(1, bulk.aside.size());
    Path aside = bulk.aside.get(0);
    assertTrue(aside.toString().matches(".*review-\\d{8}-\\d{6}\\.xlsx"), aside.toString());
    assertEquals("filled in", Files.readString(aside));
    assertTrue(Files.size(bulk.output().resolve("review.xlsx")) > 1000);
  }

  @Test
  void anAuditAsksSureFieldsAndDoesNotTellWhich() throws Exception {
    bulk.overlay(audited("1"));

    bulk.run();

    List<String> rows = bulk.rows("review.csv");
    assertTrue(rows.size() > 400, () -> "rows: " + rows.size());
    assertTrue(rows.stream().noneMatch(row -> row.contains("low_confidence")));
    String all = Files.readString(bulk.output().resolve("review/data/index.js"));
    assertTrue(all.contains("\"reasons\":{}"), all);
    JsonNode document = script(script("index").path("documents").path(0).path("id").asText());
    for (JsonNode field : document.path("fields")) {
      assertEquals("review", field.path("flag").asText());
    }
    for (JsonNode question : document.path("questions")) {
      assertTrue(question.path("confidence").isNull());
    }
  }

  @Test
  void theOverviewCounts() throws Exception {
    bulk.write("f.pdf", "finding");

    bulk.run();

    String html = Files.readString(bulk.output().resolve("overview.html"));
    assertTrue(html.contains("balance rule broken"), html);
    assertFalse(html.contains("<script"), html);
  }

  private static ReportOverlay audited(String share) {
    return new ReportOverlay() {
      @Override
      public DocumentReport over(DocumentReport report) {
        return report;
      }

      @Override
      public AuditSample audit() {
        return new AuditSample(new BigDecimal(share), "seed");
      }

      @Override
      public String fingerprint() {
        return share;
      }
    };
  }

  private void fillIn() throws IOException {
    Files.writeString(bulk.output().resolve("review.csv"), "filled in");
  }

  private JsonNode script(String name) throws IOException {
    String text = Files.readString(bulk.output().resolve("review/data/" + name + ".js"));
    return new ObjectMapper()
        .readTree(text.substring(text.indexOf('(') + 1, text.lastIndexOf(')')));
  }

  private List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(bulk.output().resolve(name))) {
      return files.toList();
    }
  }
}
