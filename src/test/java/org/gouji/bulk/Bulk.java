package org.gouji.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.check.Finding;
import org.gouji.check.FindingKind;
import org.gouji.check.Hierarchy;
import org.gouji.check.Severity;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.geometry.BoundingBox;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.message.Language;
import org.gouji.message.Sentence;
import org.gouji.output.Change;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.page.TextSource;
import org.gouji.review.PagePictures;
import org.gouji.run.InputDiscovery;
import org.gouji.store.ResultFile;
import org.gouji.worker.DocumentProcessor;
import org.gouji.worker.DocumentTask;
import org.gouji.worker.Outcome;
import org.gouji.worker.PictureTask;

/**
 * Runs over files that say by their text how they are to be read: {@code ok <figure>}, {@code
 * finding}, {@code damaged}, {@code timeout}, {@code lost}, {@code disk} …
 */
class Bulk implements DocumentProcessor {

  static final List<Form> FORMS = Forms.official();

  /** Of the program, unless another is given. */
  static final String FINGERPRINT = "f0";

  private static final Form FORM =
      FORMS.stream().filter(form -> form.id().equals("2021")).findFirst().orElseThrow();

  /** Names of the files that were read, in the order in which that was done. */
  final List<String> read = Collections.synchronizedList(new ArrayList<>());

  /** Pictures that were made: file and page. */
  final List<String> pictures = Collections.synchronizedList(new ArrayList<>());

  /** Worklists that were set aside. */
  final List<Path> aside = new ArrayList<>();

  final List<Change> changes = new ArrayList<>();

  private final ResultFile results = new ResultFile(FORMS);
  private final Path input;
  private final Path output;
  private int jobs = 1;
  private String fingerprint = FINGERPRINT;
  private boolean fresh;
  private boolean retryFailed;
  private boolean review;
  private ReportOverlay overlay = ReportOverlay.NONE;

  Bulk(Path folder) throws IOException {
    this.input = Files.createDirectories(folder.resolve("in"));
    this.output = Files.createDirectories(folder.resolve("out"));
  }

  Bulk jobs(int number) {
    jobs = number;
    return this;
  }

  Bulk fingerprint(String text) {
    fingerprint = text;
    return this;
  }

  Bulk fresh(boolean wanted) {
    fresh = wanted;
    return this;
  }

  Bulk review(boolean wanted) {
    review = wanted;
    return this;
  }

  Bulk retryFailed(boolean wanted) {
    retryFailed = wanted;
    return this;
  }

  Bulk overlay(ReportOverlay laidOver) {
    overlay = laidOver;
    return this;
  }

  Path output() {
    return output;
  }

  void write(String name, String text) throws IOException {
    Path file = input.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  void delete(String name) throws IOException {
    Files.delete(input.resolve(name));
  }

  void move(String from, String to) throws IOException {
    Files.move(input.resolve(from), input.resolve(to));
  }

  BulkOutcome run() throws IOException, InterruptedException {
    read.clear();
    changes.clear();
    pictures.clear();
    BulkSettings settings =
        new BulkSettings(fingerprint, () -> FORMS, Hierarchy.NONE, jobs, fresh, retryFailed);
    CsvStyle style = new CsvStyle(true, Language.ENGLISH, "gouji test", false, review);
    try (BulkRun run = new BulkRun(output, settings, style, overlay, this, new Noted())) {
      return run.run(InputDiscovery.find(List.of(input)));
    }
  }

  /** {@return the CSV files with their content} */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : OutputWriters.NAMES) {
      files.put(name, Files.readString(output.resolve(name)));
    }
    return files;
  }

  List<String> rows(String name) throws IOException {
    List<String> lines = Files.readAllLines(output.resolve(name), StandardCharsets.UTF_8);
    return lines.subList(1, lines.size());
  }

  @Override
  public Outcome process(DocumentTask task) throws IOException {
    read.add(task.sourceFile());
    String text = Files.readString(task.file());
    switch (text) {
      case "timeout" -> {
        return new Outcome(Optional.of(new Problem(ProblemCode.TIMEOUT, "60 s")), 7);
      }
      case "lost" -> {
        return new Outcome(Optional.empty(), 0);
      }
      case "disk" -> throw new IOException("No space left on device");
      default -> {
        results.write(task.resultFile(), report(task.sourceFile(), text));
        return new Outcome(Optional.empty(), 0);
      }
    }
  }

  @Override
  public void picture(PictureTask task) throws IOException {
    pictures.add(task.sourceFile() + " " + task.page());
    Files.createDirectories(task.picture().resolveSibling(""));
    PagePictures.stateSize(task.picture(), 595.5, 842);
    Files.writeString(task.picture(), "a picture");
  }

  @Override
  public void close() {}

  private static DocumentReport report(String name, String text) {
    if (text.equals("damaged")) {
      return DocumentReport.unread(
          name, DocumentStatus.FAILED, new Problem(ProblemCode.DAMAGED_PDF, ""));
    }
    Optional<Problem> problem =
        text.startsWith("page ")
            ? Optional.of(new Problem(ProblemCode.PAGE_UNREADABLE, text.substring(5)))
            : Optional.empty();
    String figure = text.startsWith("ok ") ? text.substring(3) : "1";
    boolean doubt = text.startsWith("doubt");
    List<ExtractedField> fields =
        FORM.fields().stream()
            .map(
                definition ->
                    new ExtractedField(
                        definition,
                        figure,
                        ReadingKind.NUMBER,
                        Optional.of(new BigDecimal(figure)),
                        definition.unit(),
                        doubt && isFirst(definition) ? 0.4 : 1,
                        doubt && isFirst(definition) ? Flag.REVIEW : Flag.OK,
                        doubt && isFirst(definition) ? Set.of(Reason.LOW_CONFIDENCE) : Set.of(),
                        TextSource.TEXT,
                        doubt && isFirst(definition)
                            ? Optional.of(new Provenance(2, new BoundingBox(10, 20, 30, 40)))
                            : Optional.empty(),
                        List.of()))
            .toList();
    List<Finding> findings =
        text.equals("finding")
            ? List.of(
                new Finding(
                    FindingKind.BALANCE_RULE,
                    List.of("rule"),
                    Severity.ERROR,
                    new Sentence("错", "wrong"),
                    List.of(),
                    List.of()))
            : List.of();
    return new DocumentReport(
        name,
        "",
        problem.isPresent() ? DocumentStatus.REVIEW : DocumentStatus.OK,
        problem,
        "甲县人民政府",
        Optional.of(2023),
        FORM.id(),
        6,
        0,
        fields,
        List.of(),
        findings,
        List.of(),
        List.of(),
        1.5);
  }

  private static boolean isFirst(FieldDefinition definition) {
    return definition.equals(FORM.fields().get(0));
  }

  /** Copies a folder, to go on from it more than once. */
  static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(each).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path each, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(each, to.resolve(from.relativize(each).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private final class Noted implements BulkListener {

    @Override
    public void identified(int inputs, int unread) {}

    @Override
    public void changed(Change change) {
      changes.add(change);
    }

    @Override
    public void setAside(Path file) {
      aside.add(file);
    }

    @Override
    public void started(int total) {}

    @Override
    public void done(DocumentReport report) {}

    @Override
    public void broke(String sourceFile, Throwable cause) {}
  }
}
