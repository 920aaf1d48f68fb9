package org.gouji.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged copies of the corpus, always the same ones: none breaks its worker or takes its time. By
 * default a part of them; {@code -Dgouji.fuzz=2000} reads so many. Pages are rendered where their
 * pictures are needed, and only in one document of {@link #PICTURES} read: that takes seconds.
 */
@Tag("fuzz")
class FuzzTest {

  private static final int MUTANTS = Integer.getInteger("gouji.fuzz", 150);

  /** One mutant in so many is read by the program as it is. */
  private static final int PICTURES = 50;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyMutantEndsAsARow() throws Exception {
    List<byte[]> reports = pdfs("born_digital", "broken_text");
    List<byte[]> scans = pdfs("scan_clean", "mixed", "searchable_bad", "scan_office");
    List<String> broken = new ArrayList<>();
    Map<DocumentStatus, Integer> ends = new EnumMap<>(DocumentStatus.class);
    try (ReadByWorkers plain = new ReadByWorkers(folder, FuzzWorker.class.getName());
        ReadByWorkers whole = new ReadByWorkers(Files.createDirectory(folder.resolve("whole")))) {
      for (int seed = 0; seed < MUTANTS; seed++) {
        List<byte[]> from = seed % 4 == 3 ? scans : reports;
        byte[] mutant = Mutant.of(from.get(seed / 7 % from.size()), seed);
        ReadByWorkers workers = seed % PICTURES == PICTURES - 1 ? whole : plain;
        DocumentReport report = workers.read(seed + ".pdf", mutant);
        assertNotNull(report.status());
        ends.merge(report.status(), 1, Integer::sum);
        report
            .problem()
            .filter(problem -> isOfTheProgram(problem.code()))
            .ifPresent(problem -> broken.add(report.sourceFile() + " " + problem));
      }
      broken.addAll(plain.faults());
      broken.addAll(whole.faults());
    }
    System.out.println("mutants: " + ends);
    assertEquals(List.of(), broken);
    assertEquals(MUTANTS, ends.values().stream().mapToInt(it -> it).sum());
  }

  private static boolean isOfTheProgram(ProblemCode code) {
    return switch (code) {
      case INTERNAL, CRASHED, TIMEOUT, OUT_OF_MEMORY, OCR_UNAVAILABLE -> true;
      default -> false;
    };
  }

  private static List<byte[]> pdfs(String... kinds) throws IOException {
    List<byte[]> pdfs = new ArrayList<>();
    for (String kind : kinds) {
      try (Stream<Path> files = Files.list(Path.of("corpus", kind))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".pdf")).sorted().toList()) {
          pdfs.add(Files.readAllBytes(file));
        }
      }
    }
    return pdfs;
  }
}
