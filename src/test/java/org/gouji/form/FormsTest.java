package org.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

  @Test
  void knowsTheOfficialForms() {
    assertTrue(ids(Forms.official()).containsAll(List.of("2014", "2019", "2021")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2019", "2021"})
  void hasEveryFieldInTheOrderOfTheForm(String id) {
    assertEquals(
        TestForms.lines("fields-" + id + ".txt"),
        TestForms.official(id).fields().stream()
            .filter(field -> !field.alternative())
            .map(FieldDefinition::id)
            .toList());
  }

  @Test
  void findsAFormAddedAsAFileInAFolder(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("forms"));
    Files.writeString(folder.resolve("forms/added.yaml"), TestForms.resource("made-up.yaml"));
    Files.writeString(folder.resolve("forms/notes.txt"), "not a form");

    assertEquals(List.of("1999"), idsOn(folder.toUri().toURL()));
  }

  @Test
  void findsAFormAddedAsAFileInAJar(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("with spaces and 中文.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file)) {
      entries.putNextEntry(new JarEntry("forms/"));
      entries.putNextEntry(new JarEntry("forms/added.yaml"));
      entries.write(TestForms.resource("made-up.yaml").getBytes(StandardCharsets.UTF_8));
      entries.putNextEntry(new JarEntry("forms/drafts/other.yaml"));
      entries.closeEntry();
    }

    assertEquals(List.of("1999"), idsOn(jar.toUri().toURL()));
  }

  @Test
  void refusesTwoFilesOfTheSameForm(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("forms"));
    Files.writeString(folder.resolve("forms/a.yaml"), TestForms.resource("made-up.yaml"));
    Files.writeString(folder.resolve("forms/b.yaml"), TestForms.resource("made-up.yaml"));
    URL url = folder.toUri().toURL();

    String message = assertThrows(FormDefinitionException.class, () -> idsOn(url)).getMessage();

    assertEquals("forms/b.yaml: duplicate form '1999', also in forms/a.yaml", message);
  }

  @Test
  void saysSoWhenThereIsNoForm(@TempDir Path folder) throws IOException {
    URL url = folder.toUri().toURL();

    assertThrows(FormDefinitionException.class, () -> idsOn(url));
  }

  @Test
  void readsAFormThatNoCodeKnows() {
    Form form = TestForms.ofText(TestForms.resource("made-up.yaml"));

    assertEquals("1999", form.id());
    assertEquals(List.of("一、图书借阅情况", "一、借阅情况"), form.sections().get(0).wordings());
    assertEquals(5 * 4 + 2 * 3 + 3, form.fields().size());
    assertEquals(
        List.of("loans.novels.loans.first", "loans.novels.loans.second"),
        form.fields().stream().map(FieldDefinition::id).limit(2).toList());
    assertEquals(
        List.of("stock.books", "stock.books_new", "stock.books_old"),
        form.tables().get(2).fields().stream().map(FieldDefinition::id).toList());
  }

  @Test
  void expandsTheRulesOfAFormThatNoCodeKnows() {
    Form form = TestForms.ofText(TestForms.resource("made-up.yaml"));

    assertEquals(
        List.of(
            "loans.sum.loans.first",
            "loans.sum.loans.second",
            "loans.sum.loans.year",
            "loans.sum.fines",
            "loans.halves.novels",
            "loans.halves.prose",
            "loans.halves.verse",
            "loans.halves.prose_and_verse",
            "loans.halves.all",
            "loans.whole",
            "readers.adults.year",
            "readers.children.year",
            "stock.parts.books"),
        form.rules().stream().map(BalanceRule::id).toList());
    assertEquals(
        new BalanceRule(
            "stock.parts.books",
            List.of("stock.books"),
            List.of("stock.books_new", "stock.books_old")),
        form.rules().get(12));
  }

  @Test
  void expandsWhatElseIsCheckedOfAFormThatNoCodeKnows() {
    Form form = TestForms.ofText(TestForms.resource("made-up.yaml"));

    assertEquals(
        new Limit(
            "loans.late.fines", List.of("loans.prose.fines"), List.of("loans.novels.fines"), false),
        form.limits().get(3));
    assertEquals(
        new YearRule(
            "loans.stock.loans.first",
            List.of("loans.all.loans.first"),
            List.of("loans.all.loans.first"),
            List.of("loans.verse.loans.first")),
        form.years().get(0));
    assertEquals(
        List.of(
            "loans.all.loans.year",
            "loans.novels.loans.first",
            "loans.novels.loans.second",
            "loans.novels.loans.year",
            "loans.novels.fines"),
        form.compared());
  }

  @Test
  void givesTheOutputItsLabelsAndUnits() {
    List<FieldDefinition> fields = TestForms.official("2021").fields();

    assertTrue(
        fields.contains(
            new FieldDefinition(
                "proactive.fees.amount", "proactive", 2, "行政事业性收费", "本年收费金额（单位：万元）", "万元", false)));
    assertTrue(
        fields.contains(
            new FieldDefinition(
                "remedies.litigation_after_review.other",
                "remedies",
                4,
                "复议后起诉",
                "其他结果",
                "",
                false)));
    assertTrue(
        fields.contains(
            new FieldDefinition("requests.other.total", "requests", 3, "（六）其他处理", "总计", "", true)));
    assertTrue(
        TestForms.official("2014")
            .fields()
            .contains(
                new FieldDefinition(
                    "statistics.trainees", "statistics", 0, "（三）接受培训人员数", "统计数", "人次", false)));
  }

  @Test
  void knowsWhatLabelsStandUnder() {
    FormBlock requests = TestForms.official("2021").tables().get(1).blocks().get(0);
    FormColumn lawFirms = requests.columns().get(4);
    FormRow petitions =
        requests.rows().stream()
            .filter(row -> row.id().equals("not_processed_petition"))
            .findFirst()
            .orElseThrow();

    assertEquals("legal_service_org", lawFirms.id());
    assertEquals(List.of("申请人情况", "法人或其他组织"), texts(lawFirms.under()));
    assertEquals(List.of("三、本年度办理结果", "（五）不予处理"), texts(petitions.under()));
    assertEquals(
        List.of("行政诉讼", "复议后起诉"),
        texts(
            TestForms.official("2019").tables().get(2).blocks().get(0).columns().get(14).under()));
  }

  @Test
  void keepsCaptionRowsWithoutFields() {
    FormTable statistics = TestForms.official("2014").tables().get(0);
    List<FormRow> rows = statistics.blocks().get(0).rows();

    assertEquals(65, rows.size());
    assertEquals(58, statistics.fields().size());
    assertTrue(rows.get(0).isCaption());
    assertFalse(rows.get(1).isCaption());
  }

  @Test
  void letsASingleRowStandForThree() {
    Form form = TestForms.official("2021");

    assertEquals(207, form.fields().size());
    assertEquals(1, form.alternatives().size());
    assertEquals(7, form.alternatives().get(0).replaced().size());
    assertEquals(
        List.of(
            "requests.other_no_correction.total",
            "requests.other_fee_unpaid.total",
            "requests.other_misc.total"),
        form.alternatives().get(0).replaced().get("requests.other.total"));
  }

  private static List<String> idsOn(URL url) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {url}, null)) {
      return ids(Forms.on(loader));
    }
  }

  private static List<String> ids(List<Form> forms) {
    return forms.stream().map(Form::id).toList();
  }

  private static List<String> texts(List<Label> labels) {
    return labels.stream().map(Label::text).toList();
  }
}
