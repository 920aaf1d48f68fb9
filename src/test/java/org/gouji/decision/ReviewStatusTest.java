package org.gouji.decision;

import static org.gouji.decision.ReadReports.CHANGE;
import static org.gouji.decision.ReadReports.COUNT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.decision.StaleDecision.Cause;
import org.gouji.form.FieldDefinition;
import org.gouji.match.ReadingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewStatusTest {

  private static final String ID = "0123456789abcdef";
  private static final String OTHER = "fedcba9876543210";
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  @TempDir private Path folder = Path.of("");

  @Test
  void countsWhatIsAskedDecidedAndOpen() throws IOException {
    extract(ID);
    assertStatus(2, 1, 0, 0);

    apply(ID + ",a.pdf," + COUNT + ",58,correct,53");
    assertStatus(1, 1, 1, 1);

    extract(ID);
    assertStatus(1, 1, 1, 0);
    assertEquals(2, ReviewStatus.of(folder).asked());
  }

  @Test
  void decisionsAboutAnotherContentAreStale() throws IOException {
    extract(ID);
    apply(ID + ",a.pdf," + COUNT + ",58,correct,53");

    extract(OTHER);

    ReviewStatus status = ReviewStatus.of(folder);
    assertEquals(1, status.stale().size());
    assertEquals(Cause.CONTENT_CHANGED, status.stale().get(0).cause());
    assertEquals(2, status.open());
    assertEquals(0, status.decided());
  }

  @Test
  void decisionsAboutAReportThatIsNotThereAnyMoreAreStale() throws IOException {
    extract(ID);
    apply(ID + ",a.pdf," + COUNT + ",58,correct,53");

    ReadReports.extract(folder, ReadReports.report("b.pdf", OTHER));

    assertEquals(Cause.REPORT_GONE, ReviewStatus.of(folder).stale().get(0).cause());
  }

  @Test
  void extractionNeverTouchesTheDecisions() throws IOException {
    extract(ID);
    apply(ID + ",a.pdf," + COUNT + ",58,correct,53");
    byte[] before = Files.readAllBytes(folder.resolve(DecisionLog.NAME));

    extract(ID);
    extract(OTHER);

    assertArrayEquals(before, Files.readAllBytes(folder.resolve(DecisionLog.NAME)));
  }

  @Test
  void measuresTheAuditOnFieldsOfTheSampleOnly() throws IOException {
    extract(ID);
    AuditSample sample = AuditFile.keep(folder, new BigDecimal("0.2"));
    List<String> rows = new ArrayList<>();
    int asked = 0;
    for (FieldDefinition field : ReadReports.FORM.fields()) {
      boolean question = List.of(COUNT, CHANGE, "requests.total.total").contains(field.id());
      if (!question) {
        boolean inSample = sample.asks(ID, field.id());
        asked += inSample ? 1 : 0;
        // All that were not drawn are decided to be wrong: nobody may be misled by them.
        String decision = inSample ? "accept," : field.isAmount() ? "correct,1.5" : "correct,9";
        rows.add(ID + ",a.pdf," + field.id() + ",0," + decision);
      }
    }
    assertTrue(asked > 10);

    apply(rows.toArray(String[]::new));

    ErrorRate rate = ReviewStatus.of(folder).audited();
    assertEquals(asked, rate.fields());
    assertEquals(0, rate.errors());
    assertEquals(0, ReviewStatus.of(folder).auditOpen());
  }

  @Test
  void countsAnErrorWhereADrawnFieldWasWrong() throws IOException {
    extract(ID);
    AuditFile.keep(folder, BigDecimal.ONE);
    String field = "requests.granted.natural_person";

    apply(ID + ",a.pdf," + field + ",0,correct,3", ID + ",a.pdf," + COUNT + ",58,correct,53");
    extract(ID);

    ErrorRate rate = ReviewStatus.of(folder).audited();
    assertEquals(1, rate.errors());
    assertEquals(1, rate.fields());
    assertEquals(ReadReports.FORM.fields().size() - 4, ReviewStatus.of(folder).auditOpen());
  }

  @Test
  void theAuditKeepsItsSeedWhateverTheShare() throws IOException {
    AuditSample one = AuditFile.keep(folder, new BigDecimal("0.01"));
    AuditSample two = AuditFile.keep(folder, new BigDecimal("0.02"));

    assertEquals(one.seed(), two.seed());
    assertEquals(two, AuditFile.read(folder));
    assertEquals(Optional.of(new BigDecimal("0.01")), AuditFile.share("1%"));
    assertEquals(Optional.of(new BigDecimal("0.005")), AuditFile.share("0.5 %"));
    assertEquals(Optional.empty(), AuditFile.share("101%"));
    assertEquals(Optional.empty(), AuditFile.share("some"));
  }

  @Test
  void drawsItsShareAndWhatALargerOneDraws() {
    AuditSample one = new AuditSample(new BigDecimal("0.01"), "seed");
    AuditSample ten = new AuditSample(new BigDecimal("0.1"), "seed");
    int drawn = 0;
    for (int i = 0; i < 100_000; i++) {
      String id = "%016x".formatted(i);
      if (one.asks(id, COUNT)) {
        drawn++;
        assertTrue(ten.asks(id, COUNT));
      }
    }
    assertTrue(drawn > 850 && drawn < 1150, "drawn " + drawn); // five standard deviations
    assertTrue(new AuditSample(BigDecimal.ONE, "s").asks(ID, COUNT));
    assertTrue(!AuditSample.NONE.asks(ID, COUNT));
  }

  private void assertStatus(long open, long missing, long decided, long waiting)
      throws IOException {
    ReviewStatus status = ReviewStatus.of(folder);
    assertEquals(open, status.open());
    assertEquals(missing, status.missing());
    assertEquals(decided, status.decided());
    assertEquals(waiting, status.waiting());
  }

  private void extract(String id) throws IOException {
    ReadReports.extract(
        folder,
        ReadReports.report(
            "a.pdf",
            id,
            ReadReports.doubtful(COUNT, "58"),
            ReadReports.doubtful(CHANGE, "-30952"),
            ReadReports.without("requests.total.total", ReadingKind.ABSENT, "")));
  }

  private void apply(String... rows) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("in.csv"),
            "document_id,source_file,field,value,decision,corrected_value\n"
                + String.join("\n", rows)
                + "\n");
    List<RowOutcome> outcomes =
        new DecisionIntake(
                ReadReports.FORMS,
                new IntakeOptions("王", false, false),
                Clock.fixed(NOW, ZoneOffset.UTC))
            .take(folder, List.of(file));
    outcomes.forEach(it -> assertEquals(RowOutcome.Result.TAKEN, it.result(), () -> it.toString()));
  }
}
