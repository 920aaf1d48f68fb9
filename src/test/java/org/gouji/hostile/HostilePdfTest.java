package org.gouji.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No hostile PDF breaks its worker, nor takes its time or memory: each ends by a limit, as damaged,
 * or as no report.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePdfTest {

  private static final Set<ProblemCode> EXPECTED =
      EnumSet.of(
          ProblemCode.PAGE_UNREADABLE,
          ProblemCode.TOO_MANY_PAGES,
          ProblemCode.DAMAGED_PDF,
          ProblemCode.NOT_A_REPORT);

  /** Which limit stops it, where one does before its worker is in danger. */
  private static final Map<HostilePdf, String> LIMITS =
      Map.ofEntries(
          Map.entry(HostilePdf.IMAGE_BOMB_ONE_BIT, "pixels 900000000 > 300000000"),
          Map.entry(HostilePdf.IMAGE_BOMB_COLOUR, "pixels 400000000 > 300000000"),
          Map.entry(HostilePdf.FAX_BOMB, "pixels"),
          Map.entry(HostilePdf.JPEG_BOMB, "pixels"),
          Map.entry(HostilePdf.STREAM_BOMB_IMAGE, "bytes of image data"),
          Map.entry(HostilePdf.MANY_IMAGES, "pixels of images"),
          Map.entry(HostilePdf.CURVES_OF_A_DAMAGED_SCALE, "pages that a shape takes"),
          Map.entry(HostilePdf.THREE_THOUSAND_PAGES, "3000 > 500"),
          Map.entry(HostilePdf.PAGES_SAID_TO_BE_BILLIONS, "2147483647 > 500"),
          Map.entry(HostilePdf.SAVED_STATES, "saved graphics states"),
          Map.entry(HostilePdf.FORMS_BY_TEN, "operators"),
          Map.entry(HostilePdf.GIANT_CONTENT, "bytes of content"),
          Map.entry(HostilePdf.GIANT_BLANK_CONTENT, "bytes of content"),
          Map.entry(HostilePdf.TINY_LINES, "operators"),
          Map.entry(HostilePdf.LINES_EVERYWHERE, "rulings"),
          Map.entry(HostilePdf.MILLIONS_OF_CHARACTERS, "characters"));

  @TempDir private static Path folder = Path.of("");
  private List<ReadByWorkers> open = List.of();

  @BeforeAll
  void startWorkers() {
    open = List.of(new ReadByWorkers(folder));
  }

  @AfterAll
  void endWorkers() throws IOException {
    open.forEach(ReadByWorkers::close);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList(), "written and left");
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsAsARow(HostilePdf hostile) throws Exception {
    DocumentReport report = read(hostile);

    assertTrue(report.status() != DocumentStatus.OK, report.toString());
    assertTrue(report.problem().map(Problem::code).filter(EXPECTED::contains).isPresent());
    String detail = report.problem().get().detail();
    assertTrue(detail.contains(LIMITS.getOrDefault(hostile, "")), detail);
    assertEquals(List.of(), open.get(0).faults());
  }

  @Test
  void neitherRunsScriptsNorUnpacksAttachments() throws Exception {
    Path outside = folder.resolve("evil");

    read(HostilePdf.SCRIPTS_AND_ATTACHMENTS);

    assertTrue(Files.notExists(outside));
    assertTrue(Files.notExists(Path.of("evil")));
  }

  private DocumentReport read(HostilePdf hostile) throws IOException, InterruptedException {
    return open.get(0).read(hostile + ".pdf", hostile.bytes());
  }
}
