package org.gouji.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gouji.form.Form;
import org.gouji.sample.PrintedBlock;
import org.gouji.sample.PrintedRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables some of whose labels cannot be read, in part or at all, while rows are missing or added.
 * Whatever is placed by structure alone, no figure may pass unseen for that of another row.
 */
class UnreadableLabelsTest {

  private static final int ROUNDS = 60;
  private static final String BOX = "□";

  private final Random random = new Random(20261126);

  /** The label with this share of its characters shown as boxes. */
  private String worn(String label, double share) {
    StringBuilder worn = new StringBuilder();
    label
        .codePoints()
        .forEach(each -> worn.append(random.nextDouble() < share ? BOX : Character.toString(each)));
    return worn.toString();
  }

  private PrintedRow worn(PrintedRow row) {
    List<String> stubs = new ArrayList<>(row.stubs());
    double share = new double[] {0.2, 0.4, 0.6, 0.8, 1}[random.nextInt(5)];
    stubs.set(stubs.size() - 1, worn(stubs.get(stubs.size() - 1), share));
    return new PrintedRow(stubs, row.figures());
  }

  /** Rows that are worn, missing and added, at random. */
  private List<PrintedRow> changed(List<PrintedRow> rows) {
    List<PrintedRow> changed = new ArrayList<>(rows);
    double unreadable = 0.1 + 0.9 * random.nextDouble();
    changed.replaceAll(row -> random.nextDouble() < unreadable ? worn(row) : row);
    int missing = random.nextInt(3);
    int added = random.nextInt(3);
    for (int i = 0; i < missing && changed.size() > 1; i++) {
      changed.remove(random.nextInt(changed.size()));
    }
    for (int i = 0; i < added; i++) {
      PrintedRow like = changed.get(random.nextInt(changed.size()));
      changed.add(random.nextInt(changed.size() + 1), added(like));
    }
    return changed;
  }

  /** A row that the form does not have, its label unreadable or of other words. */
  private PrintedRow added(PrintedRow like) {
    List<String> stubs = new ArrayList<>(like.stubs());
    String label = random.nextBoolean() ? "龘靐齉爩" : BOX.repeat(4 + random.nextInt(8));
    stubs.set(stubs.size() - 1, label);
    return new PrintedRow(stubs, Collections.nCopies(like.figures().size(), "9"));
  }

  private static UnaryOperator<PrintedBlock> rows(UnaryOperator<List<PrintedRow>> change) {
    return block -> block.rows(change.apply(block.rows()));
  }

  private static long wrongUnseen(Form form, ReportContent content, List<String> told) {
    List<ExtractedField> wrong =
        content.fields().stream()
            .filter(field -> field.flag() == Flag.OK && field.value().isPresent())
            .filter(
                field ->
                    !field
                        .value()
                        .get()
                        .toPlainString()
                        .equals(PrintedReport.figure(form, field.definition().id())))
            .toList();
    wrong.forEach(field -> told.add(field.definition().id() + " " + field.reasons()));
    return wrong.size();
  }

  /** Reads reports that are changed at random, each in its own way. */
  private static void assertNothingPassesUnseen(String id, UnaryOperator<PrintedReport> change) {
    Form form = PrintedReport.form(id);
    int sure = 0;
    List<String> told = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ReportContent content = change.apply(PrintedReport.on(id)).readAsItsForm();
      wrongUnseen(form, content, told);
      sure += (int) content.fields().stream().filter(it -> it.flag() == Flag.OK).count();
    }
    assertEquals(List.of(), told);
    assertTrue(sure > ROUNDS * 40, "hardly anything is sure: " + sure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void noFigurePassesForThatOfAnotherRow(String id) {
    assertNothingPassesUnseen(id, report -> report.changing("requests", rows(this::changed)));
  }

  /**
   * The columns of table 4 with heads that are worn at random, upper heads alike for a whole group,
   * and at times groups in another order or a column taken out.
   */
  private PrintedBlock columns(PrintedBlock block, List<Integer> groups) {
    double share = 0.1 + 0.6 * random.nextDouble();
    List<Integer> order = new ArrayList<>();
    groups.forEach(group -> IntStream.range(0, 5).forEach(i -> order.add(5 * group + i)));
    if (random.nextInt(3) == 0) {
      order.remove(random.nextInt(order.size()));
    }
    List<String> above = new ArrayList<>();
    for (int group = 0; group < 3; group++) {
      List<String> path = block.heads().get(5 * group);
      above.add(worn(path.get(path.size() - 2), share));
    }
    List<List<String>> heads = new ArrayList<>();
    for (int column : order) {
      List<String> path = new ArrayList<>(block.heads().get(column));
      path.set(path.size() - 2, above.get(column / 5));
      path.set(path.size() - 1, worn(path.get(path.size() - 1), share));
      heads.add(path);
    }
    List<PrintedRow> rows =
        block.rows().stream()
            .map(
                row -> new PrintedRow(row.stubs(), order.stream().map(row.figures()::get).toList()))
            .toList();
    return new PrintedBlock(block.caption(), block.corner(), heads, rows);
  }

  /** The three groups of table 4, at times in another order. */
  private List<Integer> groups() {
    List<Integer> groups = new ArrayList<>(List.of(0, 1, 2));
    if (random.nextInt(3) == 0) {
      Collections.shuffle(groups, random);
    }
    return groups;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void noFigurePassesForThatOfAnotherColumn(String id) {
    assertNothingPassesUnseen(
        id, report -> report.changing("remedies", block -> columns(block, groups())));
  }
}
