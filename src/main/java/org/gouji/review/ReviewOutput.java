package org.gouji.review;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.check.FindingKind;
import org.gouji.decision.AuditSample;
import org.gouji.decision.AuditTally;
import org.gouji.decision.DecisionKey;
import org.gouji.decision.DecisionLog;
import org.gouji.match.ExtractedField;
import org.gouji.message.Language;
import org.gouji.output.CsvFile;
import org.gouji.output.DocumentReport;
import org.gouji.output.WorklistWorkbook;
import org.gouji.review.PagePictures.PageSize;
import org.gouji.run.RunSummary;

/**
 * Everything that the analyst works with, in the making: {@code review.csv}, the same as {@code
 * review.xlsx}, and the folder {@code review/}. Add all reports, make the {@linkplain #missing
 * pictures that are missing}, finish, keep.
 *
 * <p>Pictures and the data of a document are of use to nobody before the list names them, and the
 * list is written last. What a run that was ended leaves behind is taken up by the next one.
 */
public final class ReviewOutput implements Closeable {

  /**
   * A field without a place may stand anywhere, so all pages are shown; a county's report has 3 to
   * 12, and one of more pages than this is no report that is leafed through.
   */
  private static final int MOST_PAGES = 30;

  private static final String MAKING = "making";

  private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

  private final Path output;
  private final Path review;
  private final Questions questions;
  private final AuditTally audited;
  private final boolean bom;
  private final Language language;
  private final String program;
  private final RunOverview overview = new RunOverview();
  private final RankedRows rows;
  private final List<IndexData.Weighed> documents = new ArrayList<>();
  private final Map<String, NavigableSet<Integer>> pages = new HashMap<>();

  private ReviewOutput(
      Path output,
      DecisionLog log,
      AuditSample audit,
      boolean bom,
      Language language,
      String program,
      RankedRows rows) {
    this.language = language;
    this.output = output;
    this.review = ReviewFolder.in(output);
    this.questions = new Questions(log, audit);
    this.audited = new AuditTally(log, audit);
    this.bom = bom;
    this.program = program;
    this.rows = rows;
  }

  /**
   * Begins.
   *
   * @param output the output folder
   * @param log what was decided
   * @param audit which sure fields are asked too
   * @param bom whether {@code review.csv} begins with a byte order mark
   * @param language of the overview; the review page has both
   * @param program name and version
   */
  public static ReviewOutput create(
      Path output,
      DecisionLog log,
      AuditSample audit,
      boolean bom,
      Language language,
      String program)
      throws IOException {
    Path making = Files.createDirectories(ReviewFolder.in(output).resolve(MAKING));
    return new ReviewOutput(
        output, log, audit, bom, language, program, RankedRows.in(making.resolve("rows.part")));
  }

  /** {@return whether {@code output} holds what a run writes for the analyst} */
  public static boolean isIn(Path output) {
    return Files.exists(output.resolve(ReviewCsv.NAME))
        && Files.exists(output.resolve(ReviewWorkbook.NAME))
        && Files.exists(ReviewFolder.in(output).resolve(ReviewFolder.PAGE));
  }

  /** {@return the page to open in a browser} */
  public static Path page(Path output) {
    return ReviewFolder.in(output).resolve(ReviewFolder.PAGE);
  }

  /** Adds the questions of a report. */
  public void add(DocumentReport report) throws IOException {
    overview.add(report);
    for (ExtractedField field : report.fields()) {
      audited.add(new DecisionKey(report.documentId(), field.definition().id()));
    }
    List<Question> asked = questions.of(report);
    if (asked.isEmpty()) {
      return;
    }
    for (Question question : asked) {
      rows.add(question.rank(), ReviewCsv.TABLE.csv(question));
    }
    documents.add(IndexData.Weighed.of(report, asked));
    pages.put(report.documentId(), pages(report, asked));
    byte[] json = JSON.writeValueAsBytes(DocumentData.of(report, asked));
    Files.write(making(report.documentId()), json);
  }

  private static NavigableSet<Integer> pages(DocumentReport report, List<Question> asked) {
    NavigableSet<Integer> pages = new TreeSet<>();
    asked.forEach(question -> question.page().ifPresent(pages::add));
    if (asked.stream().anyMatch(question -> question.page().isEmpty())) {
      for (int page = 1; page <= Math.min(MOST_PAGES, report.pages()); page++) {
        pages.add(page);
      }
    }
    return pages;
  }

  private Path making(String documentId) {
    return review.resolve(MAKING).resolve(documentId + ".json");
  }

  /** {@return the pictures that are not there yet} */
  public List<WantedPicture> missing() throws IOException {
    List<WantedPicture> missing = new ArrayList<>();
    for (IndexData.Weighed document : documents) {
      String id = document.document().id();
      Set<Integer> known = PagePictures.sizes(review, id, pagesOf(id)).keySet();
      for (int page : pagesOf(id)) {
        if (!known.contains(page)) {
          Path picture = PagePictures.file(review, id, page);
          missing.add(new WantedPicture(document.document().file(), page, picture));
        }
      }
    }
    return missing;
  }

  private NavigableSet<Integer> pagesOf(String id) {
    return pages.getOrDefault(id, new TreeSet<>());
  }

  /** Writes the data of the documents, with the pictures that could be made. */
  public void finish() throws IOException {
    for (IndexData.Weighed document : documents) {
      String id = document.document().id();
      SortedMap<Integer, PageSize> sizes = PagePictures.sizes(review, id, pagesOf(id));
      ReviewFolder.writeIfOther(data(id), call("document", withPages(id, sizes)));
    }
  }

  private Path data(String name) {
    return ReviewFolder.data(review).resolve(name + ".js");
  }

  /** The pages come last: how large they are is known once their pictures are made. */
  private byte[] withPages(String id, SortedMap<Integer, PageSize> sizes) throws IOException {
    SortedMap<Integer, PageData> all = new TreeMap<>();
    sizes.forEach(
        (page, size) ->
            all.put(page, new PageData(PagePictures.path(id, page), size.width(), size.height())));
    byte[] json = Files.readAllBytes(making(id));
    ByteArrayOutputStream whole = new ByteArrayOutputStream(json.length);
    whole.write(json, 0, json.length - 1);
    whole.writeBytes(",\"pages\":".getBytes(StandardCharsets.UTF_8));
    whole.writeBytes(JSON.writeValueAsBytes(all));
    whole.write('}');
    return whole.toByteArray();
  }

  /** A page as the data states it. */
  private record PageData(String picture, double width, double height) {}

  private static byte[] call(String function, byte[] json) {
    ByteArrayOutputStream script = new ByteArrayOutputStream(json.length);
    script.writeBytes(("gouji." + function + "(").getBytes(StandardCharsets.UTF_8));
    script.writeBytes(json);
    script.writeBytes(");\n".getBytes(StandardCharsets.UTF_8));
    return script.toByteArray();
  }

  /**
   * Gives everything its name and removes what is not asked any more.
   *
   * @param summary of the run, for the overview
   * @param findings number of findings by kind; a kind without any may be absent
   * @return where worklists were put that somebody had changed
   */
  public List<Path> keep(RunSummary summary, Map<FindingKind, Long> findings) throws IOException {
    List<Path> aside = new ArrayList<>();
    try (CsvFile file =
            CsvFile.create(output.resolve(ReviewCsv.NAME), bom, ReviewCsv.TABLE.header());
        WorklistWorkbook workbook = ReviewWorkbook.in(output)) {
      rows.inOrder(
          cells -> {
            file.row(cells);
            workbook.row(cells);
          });
      aside.addAll(replaced(ReviewCsv.NAME, file::keep));
      aside.addAll(replaced(ReviewWorkbook.NAME, workbook::keep));
    }
    ReviewFolder.writeProgram(review);
    byte[] index = JSON.writeValueAsBytes(IndexData.of(program, documents));
    ReviewFolder.writeIfOther(data("index"), call("index", index));
    String page =
        new OverviewHtml(summary, findings, overview, audited.rate(), language).render(program);
    ReviewFolder.writeIfOther(
        output.resolve(OverviewHtml.NAME), page.getBytes(StandardCharsets.UTF_8));
    prune();
    return aside;
  }

  /** Gives a new worklist its name. */
  @FunctionalInterface
  private interface Keeping {

    void keep() throws IOException;
  }

  /**
   * Puts a new worklist in the place of the old one; gives where that was put if it was changed.
   */
  private List<Path> replaced(String name, Keeping keeping) throws IOException {
    Worklist worklist = new Worklist(output.resolve(name), review);
    Optional<Path> aside = worklist.setAsideIfChanged();
    keeping.keep();
    worklist.remember();
    return aside.stream().toList();
  }

  private void prune() throws IOException {
    PagePictures.prune(review, pages);
    Set<String> wanted = new HashSet<>();
    pages.keySet().forEach(id -> wanted.add(id + ".js"));
    wanted.add("index.js");
    remove(ReviewFolder.data(review), wanted);
  }

  private static void remove(Path folder, Set<String> wanted) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!wanted.contains(String.valueOf(file.getFileName()))) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
    Path making = review.resolve(MAKING);
    if (Files.isDirectory(making)) {
      remove(making, Set.of());
      Files.delete(making);
    }
  }
}
