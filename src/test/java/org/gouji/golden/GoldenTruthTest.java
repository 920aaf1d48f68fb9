package org.gouji.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.run.InputDiscovery;
import org.gouji.run.InputFile;
import org.junit.jupiter.api.Test;

/** The truth and the files of {@code corpus/} are about each other. */
class GoldenTruthTest {

  private static final long MEGABYTE = 1_000_000;

  private final Map<String, Form> forms =
      Forms.official().stream().collect(Collectors.toMap(Form::id, Function.identity()));

  @Test
  void everyFieldIsOneOfItsForm() throws IOException {
    for (TrueReport report : Corpus.reports()) {
      Set<String> known =
          form(report).fields().stream().map(FieldDefinition::id).collect(Collectors.toSet());
      Set<String> unknown = new TreeSet<>(ids(report));
      unknown.removeAll(known);

      assertEquals(Set.of(), unknown, report.sourceFile());
    }
  }

  @Test
  void everyFieldIsStatedOnce() throws IOException {
    for (TrueReport report : Corpus.reports()) {
      assertEquals(new HashSet<>(ids(report)).size(), ids(report).size(), report.sourceFile());
    }
  }

  /** A field that the truth leaves out is one that the report prints another row in place of. */
  @Test
  void onlyReplacedRowsAreLeftOut() throws IOException {
    for (TrueReport report : Corpus.reports()) {
      boolean alternative =
          form(report).fields().stream()
              .anyMatch(field -> field.alternative() && ids(report).contains(field.id()));
      long own = form(report).fields().stream().filter(field -> !field.alternative()).count();

      assertTrue(alternative || own == report.fields().size(), report.sourceFile());
    }
  }

  @Test
  void everyReportHasItsTruthUnderTheNameOfTheOutput() throws IOException {
    List<String> found =
        InputDiscovery.find(List.of(Corpus.FOLDER)).stream().map(InputFile::sourceFile).toList();

    assertEquals(found, Corpus.reports().stream().map(TrueReport::sourceFile).toList());
  }

  @Test
  void everyFindingIsOfAReportAndItsFields() throws IOException {
    Map<String, List<String>> printed =
        Corpus.reports().stream()
            .collect(Collectors.toMap(TrueReport::sourceFile, GoldenTruthTest::ids));

    Corpus.findings()
        .forEach(
            (file, findings) ->
                findings.forEach(
                    finding ->
                        assertTrue(
                            printed.getOrDefault(file, List.of()).containsAll(finding.fields()),
                            file + " " + finding)));
  }

  @Test
  void everyToleranceIsOfAReportThatHasPictures() throws IOException {
    Set<String> pictured =
        Corpus.reports().stream()
            .filter(report -> !report.bornDigital())
            .map(TrueReport::sourceFile)
            .collect(Collectors.toSet());

    assertEquals(pictured, Expectations.read().sourceFiles());
  }

  @Test
  void showsEveryKindOfPageAndEveryForm() throws IOException {
    List<TrueReport> reports = Corpus.reports();

    assertEquals(
        Set.of(
            "born_digital",
            "broken_text",
            "mixed",
            "scan_clean",
            "scan_hard",
            "scan_office",
            "scan_photo",
            "searchable_bad"),
        reports.stream().map(TrueReport::kind).collect(Collectors.toSet()));
    assertEquals(
        Set.of("2014", "2019", "2021"),
        reports.stream().map(TrueReport::layout).collect(Collectors.toSet()));
    assertTrue(reports.size() >= 12);
  }

  @Test
  void isSmallEnoughToKeepWithTheSource() throws IOException {
    long total = 0;
    try (Stream<Path> files = Files.walk(Corpus.FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertTrue(Files.size(file) < 10 * MEGABYTE, file.toString());
        total += Files.size(file);
      }
    }
    assertTrue(total < 15 * MEGABYTE, "corpus has " + total + " bytes");
  }

  private Form form(TrueReport report) {
    Form form = forms.get(report.layout());
    if (form == null) {
      throw new IllegalStateException(report.sourceFile() + ": no form " + report.layout());
    }
    return form;
  }

  private static List<String> ids(TrueReport report) {
    return report.fields().stream().map(TrueField::id).toList();
  }
}
