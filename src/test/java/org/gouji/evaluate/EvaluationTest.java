package org.gouji.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gouji.output.CsvFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final String TRUTH = "source_file,field,value,stratum";
  private static final String READ = "source_file,field,value,confidence,flag";

  @TempDir private Path folder = Path.of("");

  private Evaluation evaluate(List<String> truth, List<String> read) throws IOException {
    return Evaluation.of(file("truth.csv", TRUTH, truth), file("fields.csv", READ, read));
  }

  private Path file(String name, String header, List<String> rows) throws IOException {
    return Files.writeString(
        folder.resolve(name), header + "\r\n" + String.join("\r\n", rows) + "\r\n");
  }

  private Score score(List<String> truth, List<String> read) throws IOException {
    return Score.of(evaluate(truth, read).fields());
  }

  @Test
  void countsEveryWayToBeRightAndWrong() throws IOException {
    Score score =
        score(
            List.of(
                "a.pdf,right,12,k",
                "a.pdf,right_flagged,1,k",
                "a.pdf,wrong,3,k",
                "a.pdf,wrong_flagged,4,k",
                "a.pdf,blank,,k",
                "a.pdf,missing,5,k",
                "a.pdf,absent,6,k"),
            List.of(
                "a.pdf,right,12.0,0.99,ok",
                "a.pdf,right_flagged,1,0.9,review",
                "a.pdf,wrong,8,0.99,ok",
                "a.pdf,wrong_flagged,9,0.5,review",
                "a.pdf,blank,0,0.98,ok",
                "a.pdf,missing,,0,missing",
                "a.pdf,invented,7,0.99,ok",
                "a.pdf,invented_flagged,7,0.9,review",
                "a.pdf,not_printed,,0.99,ok"));

    assertEquals(7, score.fields());
    assertEquals(2, score.right());
    assertEquals(3, score.wrong());
    assertEquals(1, score.missing());
    assertEquals(1, score.absent());
    assertEquals(1, score.invented());
    assertEquals(4, score.silent(), "wrong, blank read as 0, absent, invented");
    assertEquals(2, score.review());
    assertEquals(1, score.reviewWrong());
    assertEquals(2.0 / 7, score.accuracy().orElseThrow());
    assertEquals(40_000.0 / 7, score.silentPerTenThousand().orElseThrow(), 1e-9);
    assertEquals(2.0 / 6, score.reviewRate().orElseThrow());
    assertEquals(0.5, score.reviewPrecision().orElseThrow());
  }

  /** A flag that is not known asks nobody to look. */
  @Test
  void anUnknownFlagIsOk() throws IOException {
    assertEquals(1, score(List.of("a.pdf,x,1,"), List.of("a.pdf,x,2,0.9,perhaps")).silent());
  }

  @Test
  void aSecondRowForAFieldIsInvented() throws IOException {
    Score score = score(List.of("a.pdf,x,1,"), List.of("a.pdf,x,1,0.9,ok", "a.pdf,x,1,0.9,ok"));

    assertEquals(1, score.right());
    assertEquals(1, score.invented());
  }

  @Test
  void namesAreComparedAsNfcWithSlashes() throws IOException {
    Score score =
        score(
            List.of("b\u00E9/r.pdf,x,1,", "-a.pdf,x,1,"),
            List.of("./be\u0301\\r.pdf,x,1,0.9,ok", "'-a.pdf,x,1,0.9,ok"));

    assertEquals(2, score.right());
    assertEquals(0, score.silent());
  }

  @Test
  void reportsWithoutAnyRowAreNamed() throws IOException {
    Evaluation evaluation =
        evaluate(List.of("a.pdf,x,1,", "b.pdf,x,1,"), List.of("a.pdf,x,1,0.9,ok"));

    assertEquals(Set.of("b.pdf"), evaluation.unread());
    assertEquals(1, Score.of(evaluation.fields()).silent());
  }

  @Test
  void strataKeepTheOrderOfTheTruth() throws IOException {
    Evaluation evaluation =
        evaluate(
            List.of("z.pdf,x,1,z", "a.pdf,x,1,a"),
            List.of("a.pdf,x,1,0.9,ok", "a.pdf,more,1,0.9,ok", "z.pdf,x,2,0.9,ok"));

    assertEquals(List.of("z", "a"), List.copyOf(evaluation.byStratum().keySet()));
    assertEquals(1, Score.of(evaluation.byStratum().getOrDefault("a", List.of())).invented());
  }

  @Test
  void columnsMayComeInAnyOrderBehindAByteOrderMark() throws IOException {
    Path truth = Files.writeString(folder.resolve("t.csv"), "\uFEFFvalue,field,source_file\n1,x,a");
    Path read =
        Files.writeString(
            folder.resolve("f.csv"), "flag,value,confidence,field,source_file\nok,1,0.9,x,a");

    assertEquals(1, Score.of(Evaluation.of(truth, read).fields()).right());
  }

  @Test
  void aTruthThatStatesAFieldTwiceIsRefused() throws IOException {
    Path truth = file("t.csv", TRUTH, List.of("a.pdf,x,1,", "a.pdf,x,2,"));
    Path read = file("f.csv", READ, List.of());

    CsvFormatException problem =
        assertThrows(CsvFormatException.class, () -> Evaluation.of(truth, read));
    assertEquals(CsvFormatException.Kind.TWICE, problem.kind());
    assertEquals(3, problem.line());
  }

  @Test
  void aConfidenceThatIsNoFigureIsRefused() throws IOException {
    Path truth = file("t.csv", TRUTH, List.of("a.pdf,x,1,"));
    Path read = file("f.csv", READ, List.of("a.pdf,x,1,sure,ok"));

    CsvFormatException problem =
        assertThrows(CsvFormatException.class, () -> Evaluation.of(truth, read));
    assertEquals(CsvFormatException.Kind.BAD_CELL, problem.kind());
    assertEquals("sure", problem.detail());
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    Path truth = Files.writeString(folder.resolve("t.csv"), "source_file,field\na,x\n");

    CsvFormatException problem =
        assertThrows(CsvFormatException.class, () -> Evaluation.of(truth, truth));
    assertEquals(CsvFormatException.Kind.NO_COLUMN, problem.kind());
    assertEquals("value", problem.detail());
  }

  @Test
  void aRowThatIsCutOffIsRefused() throws IOException {
    Path truth = file("t.csv", TRUTH, List.of("a.pdf,x"));

    CsvFormatException problem =
        assertThrows(CsvFormatException.class, () -> Evaluation.of(truth, truth));
    assertEquals(CsvFormatException.Kind.BAD_ROW, problem.kind());
  }

  /** What Excel writes as "CSV" on a Chinese Windows. */
  @Test
  void anotherEncodingIsSaidToBeOne() throws IOException {
    Path truth = folder.resolve("t.csv");
    Files.write(truth, (TRUTH + "\n年报.pdf,x,1,\n").getBytes(Charset.forName("GB18030")));

    CsvFormatException problem =
        assertThrows(CsvFormatException.class, () -> Evaluation.of(truth, truth));
    assertEquals(CsvFormatException.Kind.NOT_UTF8, problem.kind());
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(problem.file()));
  }
}
