package org.gouji.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.output.Change;
import org.gouji.output.ChangeKind;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkRunTest {

  private final Path folder;
  private final Bulk bulk;

  BulkRunTest(@TempDir Path temporary) throws IOException {
    folder = temporary.resolve("run");
    bulk = new Bulk(folder);
  }

  @BeforeEach
  void prepare() throws IOException {
    bulk.write("a.pdf", "ok 1");
    bulk.write("b/b.pdf", "finding");
    bulk.write("c.pdf", "damaged");
    bulk.write("d.pdf", "ok 1");
  }

  @Test
  void readsEveryContentOnceAndGivesEveryFileARow() throws Exception {
    BulkOutcome outcome = bulk.run();

    assertEquals(List.of("a.pdf", "b/b.pdf", "c.pdf"), bulk.read);
    assertEquals(4, bulk.rows("reports.csv").size());
    assertEquals(4, outcome.summary().documentTotal());
    assertEquals(1, outcome.summary().documents(DocumentStatus.DUPLICATE));
    assertEquals(List.of("c.pdf"), outcome.summary().failed());
    assertEquals(1, bulk.rows("findings.csv").size());
    assertEquals(4, outcome.changes().added());
    assertEquals(3, outcome.read());
  }

  @Test
  void aSecondRunReadsNothingAndLeavesTheFiles() throws Exception {
    BulkOutcome first = bulk.run();
    Map<String, String> files = bulk.files();

    BulkOutcome second = bulk.run();

    assertEquals(List.of(), bulk.read);
    assertEquals(first.summary().failed(), second.summary().failed());
    assertEquals(first.summary().fields(), second.summary().fields());
    assertEquals(first.findings(), second.findings());
    assertTrue(second.changes().isEmpty());
    assertEquals(List.of(), bulk.rows("changes.csv"));
    files.remove("changes.csv");
    Map<String, String> now = bulk.files();
    now.remove("changes.csv");
    assertEquals(files, now);
  }

  @Test
  void readsWhatIsNewOrChangedAndNamesWhatIsGone() throws Exception {
    bulk.run();
    bulk.write("a.pdf", "ok 2");
    bulk.write("e.pdf", "ok 3");
    bulk.delete("b/b.pdf");

    BulkOutcome outcome = bulk.run();

    assertEquals(List.of("a.pdf", "e.pdf"), bulk.read);
    assertEquals(List.of("b/b.pdf"), outcome.changes().gone());
    assertEquals(1, outcome.changes().added());
    assertTrue(outcome.changes().values() > 100, outcome.changes().toString());
    assertEquals(4, bulk.rows("reports.csv").size());
    assertEquals(List.of(), bulk.rows("findings.csv"));
    assertTrue(
        bulk.rows("changes.csv").stream()
            .anyMatch(row -> row.matches("a.pdf,field,[a-z_.]+,1,2,number,number,ok,ok")),
        bulk.rows("changes.csv")::toString);
  }

  @Test
  void aCopyWhoseFirstIsGoneTakesItsPlaceWithoutBeingRead() throws Exception {
    bulk.run();
    bulk.delete("a.pdf");

    BulkOutcome outcome = bulk.run();

    assertEquals(List.of(), bulk.read);
    assertEquals(0, outcome.summary().documents(DocumentStatus.DUPLICATE));
    assertTrue(bulk.rows("fields.csv").stream().anyMatch(row -> row.startsWith("d.pdf,")));
  }

  @Test
  void aFileThatWasRenamedIsNotReadAgain() throws Exception {
    bulk.run();
    bulk.move("b/b.pdf", "z.pdf");

    BulkOutcome outcome = bulk.run();

    assertEquals(List.of(), bulk.read);
    assertEquals(1, outcome.changes().renamed());
    assertEquals(List.of(), outcome.changes().gone());
    assertEquals(
        List.of(
            new Change(
                "z.pdf",
                ChangeKind.RENAMED,
                "",
                Change.State.of("b/b.pdf"),
                Change.State.of("z.pdf"))),
        bulk.changes);
    assertTrue(bulk.rows("findings.csv").get(0).startsWith("z.pdf,"));
  }

  @Test
  void anotherProgramOrOtherSettingsReadEverythingAgain() throws Exception {
    bulk.run();

    bulk.fingerprint("f1").run();

    assertEquals(3, bulk.read.size());
    assertFalse(Files.exists(bulk.output().resolve(".gouji/results/f0")));
  }

  @Test
  void freshReadsEverythingAgain() throws Exception {
    bulk.run();

    bulk.fresh(true).run();

    assertEquals(3, bulk.read.size());
  }

  @Test
  void whatMayHaveBeenChanceIsTriedAgainEveryTime() throws Exception {
    bulk.write("t.pdf", "timeout");
    bulk.write("u.pdf", "page 3 (crashed)");

    BulkOutcome first = bulk.run();
    assertEquals(2, first.summary().documents(DocumentStatus.FAILED));
    assertTrue(bulk.rows("reports.csv").get(4).contains("timeout"));
    bulk.run();

    assertEquals(List.of("t.pdf", "u.pdf"), bulk.read);
    assertEquals(6, bulk.rows("reports.csv").size());
  }

  @Test
  void aResultThatDidNotComeCostsThatDocumentOnly() throws Exception {
    bulk.write("l.pdf", "lost");

    BulkOutcome outcome = bulk.run();

    assertEquals(List.of("c.pdf", "l.pdf"), outcome.summary().failed());
    assertTrue(bulk.rows("reports.csv").get(4).contains("internal"));
  }

  @Test
  void whatFailedForGoodIsTriedAgainWhenAsked() throws Exception {
    bulk.write("u.pdf", "page 3");
    bulk.run();

    bulk.retryFailed(true).run();

    assertEquals(List.of("c.pdf", "u.pdf"), bulk.read);
  }

  @Test
  void theBytesDoNotDependOnTheNumberOfJobs() throws Exception {
    for (int i = 0; i < 50; i++) {
      bulk.write("many/" + i + ".pdf", i % 5 == 0 ? "finding" : "ok " + i);
    }
    bulk.run();
    Map<String, String> one = bulk.files();

    for (int jobs : new int[] {2, 4}) {
      Path place = folder.resolveSibling("jobs" + jobs);
      Bulk.copy(folder.resolve("in"), place.resolve("in"));
      Bulk other = new Bulk(place);
      other.jobs(jobs).run();
      assertEquals(one, other.files());
    }
  }

  @Test
  void aRunThatEndedEarlyKeepsWhatItReadAndLeavesTheFilesOfTheRunBefore() throws Exception {
    bulk.run();
    Map<String, String> before = bulk.files();
    bulk.write("e.pdf", "ok 5");
    bulk.write("f.pdf", "disk");
    bulk.write("g.pdf", "ok 6");

    assertThrows(IOException.class, () -> bulk.run());

    assertEquals(before, bulk.files());
    bulk.write("f.pdf", "ok 7");
    bulk.run();
    assertEquals(List.of("f.pdf", "g.pdf"), bulk.read);
    assertEquals(7, bulk.rows("reports.csv").size());
  }

  @Test
  void aDamagedOrLostResultIsMadeAgain() throws Exception {
    bulk.run();
    Map<String, String> before = bulk.files();
    List<Path> results;
    try (Stream<Path> all = Files.walk(bulk.output().resolve(".gouji/results"))) {
      results = all.filter(Files::isRegularFile).sorted().toList();
    }
    Files.write(results.get(0), new byte[] {1, 2, 3});
    Files.delete(results.get(1));
    Files.delete(bulk.output().resolve("reports.csv"));

    bulk.run();

    assertEquals(2, bulk.read.size());
    assertEquals(before.get("fields.csv"), bulk.files().get("fields.csv"));
    assertEquals(before.get("reports.csv"), bulk.files().get("reports.csv"));
  }

  @Test
  void aFileOfTheOutputThatSomebodyChangedIsWrittenAgain() throws Exception {
    bulk.run();
    Map<String, String> before = bulk.files();
    Files.writeString(bulk.output().resolve("statements.csv"), "saved in Excel");

    bulk.run();

    assertEquals(before.get("statements.csv"), bulk.files().get("statements.csv"));
  }

  @Test
  void whatIsLaidOverCountsAndIsCompared() throws Exception {
    bulk.run();

    BulkOutcome outcome = bulk.overlay(new Failing("o1")).run();

    assertEquals(List.of(), bulk.read);
    assertEquals(4, outcome.changes().changed());
    assertEquals(0, bulk.overlay(new Failing("o1")).run().changes().changed());
  }

  /** Makes every report one of an unknown authority. */
  private record Failing(String fingerprint) implements ReportOverlay {

    @Override
    public DocumentReport over(DocumentReport report) {
      return DocumentReport.unread(
              report.sourceFile(), DocumentStatus.FAILED, new Problem(ProblemCode.INTERNAL, ""))
          .identified(report.documentId(), 0);
    }
  }

  /**
   * A run may be killed between any two changes of the file system. Here it is killed while the
   * files get their names: some are old, some new.
   */
  @Test
  void aRunKilledWhileFilesGetTheirNamesIsMadeGoodWithItsChanges() throws Exception {
    bulk.run();
    Bulk.copy(folder, folder.resolveSibling("before"));
    bulk.write("a.pdf", "ok 2");
    bulk.run();
    Map<String, String> wanted = bulk.files();

    for (int named = 0; named <= OutputWriters.NAMES.size(); named++) {
      Path place = folder.resolveSibling("killed" + named);
      Bulk.copy(folder, place);
      Path output = place.resolve("out");
      Path store = output.resolve(".gouji");
      Path old = folder.resolveSibling("before").resolve("out");
      Files.copy(
          old.resolve(".gouji/run.json"),
          store.resolve("run.json"),
          StandardCopyOption.REPLACE_EXISTING);
      Files.createDirectories(store.resolve("before"));
      for (String name : List.of("reports.csv", "fields.csv")) {
        Files.copy(old.resolve(name), store.resolve("before").resolve(name));
      }
      List<String> order =
          List.of("changes.csv", "fields.csv", "findings.csv", "statements.csv", "reports.csv");
      for (String name : order.subList(named, order.size())) {
        Files.move(output.resolve(name), output.resolve(name + ".part"));
        Files.copy(old.resolve(name), output.resolve(name));
      }

      Bulk next = new Bulk(place);
      next.run();

      assertEquals(wanted, next.files(), named + " files had their names");
      assertEquals(List.of(), next.read);
    }
  }
}
