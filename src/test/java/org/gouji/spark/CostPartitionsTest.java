package org.gouji.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.bulk.PlannedDocument;
import org.gouji.run.InputFile;
import org.gouji.spark.CostPartitions.Candidate;
import org.junit.jupiter.api.Test;

class CostPartitionsTest {

  private static final long MEGABYTE = 1 << 20;

  @Test
  void aBookOfScansIsATaskOfItsOwnAndBeginsFirst() {
    List<Candidate> documents = new ArrayList<>(small(100));
    documents.add(50, document("book.pdf", 200 * MEGABYTE));

    List<List<Candidate>> tasks = CostPartitions.of(documents, 2);

    assertEquals(List.of("book.pdf"), names(tasks.get(0)));
  }

  @Test
  void theLastTasksAreSmall() {
    List<List<Candidate>> tasks = CostPartitions.of(small(400), 2);

    assertEquals(50, tasks.get(0).size());
    assertTrue(tasks.get(tasks.size() - 1).size() <= 4);
    assertTrue(tasks.size() <= 40, "tasks: " + tasks.size());
  }

  @Test
  void noTaskHasManyOfTheDocumentsThatLookCheap() {
    List<Candidate> documents = new ArrayList<>(small(100));
    IntStream.range(0, 300).forEach(i -> documents.add(document(i + ".pdf", 10 * MEGABYTE)));

    List<List<Candidate>> tasks = CostPartitions.of(documents, 2);

    int most = tasks.stream().mapToInt(List::size).max().orElseThrow();
    assertTrue(most <= 400 / 8, "documents in a task: " + most);
  }

  @Test
  void losesAndDoublesNone() {
    List<Candidate> documents = new ArrayList<>(small(37));
    documents.add(document("a.pdf", 3 * MEGABYTE));
    documents.add(document("b.pdf", 0));

    List<String> divided =
        CostPartitions.of(documents, 4).stream()
            .flatMap(task -> names(task).stream())
            .sorted()
            .toList();

    assertEquals(names(documents).stream().sorted().toList(), divided);
  }

  @Test
  void nothingIsNoTask() {
    assertEquals(List.of(), CostPartitions.of(List.of(), 8));
  }

  private static List<Candidate> small(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> document("%04d.pdf".formatted(i), 100_000))
        .toList();
  }

  private static Candidate document(String name, long bytes) {
    PlannedDocument planned =
        new PlannedDocument(
            new InputFile(Path.of(name), name, Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Candidate(planned, new ListedFile("file:/" + name, name, bytes, 0));
  }

  private static List<String> names(List<Candidate> task) {
    return task.stream().map(each -> each.file().sourceFile()).toList();
  }
}
