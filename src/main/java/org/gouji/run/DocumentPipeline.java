package org.gouji.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gouji.check.BalanceCheck;
import org.gouji.check.Finding;
import org.gouji.check.ReportFindings;
import org.gouji.check.RuleOutcome;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Reason;
import org.gouji.match.ReportContent;
import org.gouji.match.ReportReader;
import org.gouji.narrative.Narrative;
import org.gouji.narrative.NarrativeReader;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.page.PageRaster;
import org.gouji.pdf.PdfDocument;
import org.gouji.pdf.PdfLimits;
import org.gouji.pdf.PdfOpening;
import org.gouji.pdf.PdfRefusal;
import org.gouji.run.PageReader.Sight;
import org.gouji.table.Table;
import org.gouji.table.TableFinder;

/**
 * One document end to end: pages, tables, fields, balance rules.
 *
 * <p>Where most balance rules of a text layer are broken, the layer itself is in doubt: a font
 * whose figures mean something else than they show breaks nearly every sum, a county's mistakes
 * break a few. The document is then read from its pictures as well, and the reading that breaks
 * fewer rules is kept; unless the figures seen are those of the text layer, which is then the
 * county's word.
 */
public final class DocumentPipeline implements DocumentReader, DocumentInspector {

  /**
   * More broken rules than this put a text layer in doubt. Published reports with mistakes of their
   * own break up to 3 of 43; figures mapped to other figures break 5 to 30.
   */
  private static final int BROKEN_BY_COUNTIES = 3;

  /**
   * More than this share of the fields not read puts a text layer in doubt: letters for figures.
   */
  private static final double DOUBTFUL_SHARE = 0.2;

  /** A broken rule weighs as much as so many fields to look at: they are asked for, it is not. */
  private static final int BROKEN_RULE = 10;

  /** Figures that must be seen on pictures for them to speak for a text layer. */
  private static final int LEAST_SEEN = 20;

  /**
   * A text layer is confirmed where at most this share of the figures seen are others. Two readers
   * that agree are wrong in less than one cell in a thousand; figures mapped to other figures
   * differ wherever one of them stands, and only zeros may be spared.
   */
  private static final double MOST_DIFFERENT = 0.01;

  private final Supplier<Knowledge> knowledge;
  private final PictureReader pictures;
  private final PdfLimits limits;
  private final PictureSpool spool = new PictureSpool();

  /** A pipeline for documents of {@link PdfLimits#DEFAULT} size. */
  public DocumentPipeline(
      List<Form> forms, PictureReader pictures, Settlement settlement, NarrativeReader narratives) {
    this(
        made(new Knowledge(new ReportReader(forms), settlement, narratives)),
        pictures,
        PdfLimits.DEFAULT);
  }

  private static Supplier<Knowledge> made(Knowledge knowledge) {
    return () -> knowledge;
  }

  /**
   * @param knowledge is asked for when the tables of a document are found, so it may still be in
   *     the making before; gives the same at every call
   * @param pictures reads pages without a sound text layer; closed with this pipeline
   * @param limits what a document may hold
   */
  public DocumentPipeline(Supplier<Knowledge> knowledge, PictureReader pictures, PdfLimits limits) {
    this.knowledge = knowledge;
    this.pictures = pictures;
    this.limits = limits;
  }

  private record Reading(
      PageReader pages,
      List<Table> tables,
      ReportContent content,
      List<RuleOutcome> rules,
      Witness witness) {

    private long broken() {
      return rules.stream().filter(outcome -> outcome.verdict() == Verdict.FAIL).count();
    }

    private long open() {
      return content.fields().stream().filter(ExtractedField::isOpen).count();
    }

    /** How much is wrong or unclear; the better of two readings of a document has less. */
    long trouble() {
      return content.form().isEmpty() ? Long.MAX_VALUE : BROKEN_RULE * broken() + open();
    }

    boolean hasTextPages() {
      return pages.pages().size() > pages.scanned();
    }

    /** Whether an annual report lacks tables that it must have. */
    boolean lacksTables() {
      boolean missing =
          content.fields().stream()
              .anyMatch(field -> field.reasons().contains(Reason.TABLE_NOT_FOUND));
      return content.annualReport() && (content.form().isEmpty() || missing);
    }

    /**
     * Whether the figures that were surely seen are those of {@code text}: then its figures mean
     * what they show, and what they break is the report's own.
     */
    boolean confirms(Reading text) {
      Map<String, BigDecimal> stated = new HashMap<>();
      text.content()
          .fields()
          .forEach(it -> it.value().ifPresent(figure -> stated.put(it.definition().id(), figure)));
      int seen = 0;
      int different = 0;
      for (ExtractedField field : content.fields()) {
        BigDecimal figure = stated.get(field.definition().id());
        if (figure != null && field.flag() == Flag.OK && field.value().isPresent()) {
          seen++;
          different += field.value().get().compareTo(figure) == 0 ? 0 : 1;
        }
      }
      return seen >= LEAST_SEEN && different <= MOST_DIFFERENT * seen;
    }

    boolean isDoubtful() {
      return content.form().isPresent()
          && (broken() > BROKEN_BY_COUNTIES || open() > DOUBTFUL_SHARE * content.fields().size());
    }
  }

  @Override
  public DocumentReport read(Path file, String sourceFile) {
    return read(file, sourceFile, PageScope.ALL, pages -> {});
  }

  @Override
  public DocumentReport read(Path file, String sourceFile, PageScope scope, IntConsumer opened) {
    PdfOpening opening = PdfDocument.open(file, limits);
    if (opening instanceof PdfOpening.Opened open) {
      try (PdfDocument document = open.document()) {
        opened.accept(document.pageCount());
        return report(sourceFile, document.pageCount(), read(document, scope, () -> Witness.NONE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return DocumentReport.unread(
        sourceFile, DocumentStatus.FAILED, problem((PdfOpening.Refused) opening));
  }

  @Override
  public Optional<PageRaster> picture(Path file, int page) {
    if (!(PdfDocument.open(file, limits) instanceof PdfOpening.Opened opened)) {
      return Optional.empty();
    }
    try (PdfDocument document = opened.document()) {
      return Optional.of(document.preview(page, InspectedPages.PREVIEW_DPI));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Inspection inspect(Path file, String sourceFile) {
    PdfOpening opening = PdfDocument.open(file, limits);
    if (opening instanceof PdfOpening.Opened opened) {
      try (PdfDocument document = opened.document()) {
        Reading reading = read(document, PageScope.ALL, () -> new SeeingWitness(spool));
        return new Inspection(
            report(sourceFile, document.pageCount(), reading),
            new InspectedPages(
                file,
                document.pageCount(),
                reading.pages().pages(),
                reading.tables(),
                reading.witness()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Inspection(
        DocumentReport.unread(
            sourceFile, DocumentStatus.FAILED, problem((PdfOpening.Refused) opening)),
        List.of());
  }

  @Override
  public void close() {
    pictures.close();
    spool.close();
  }

  /** A document may be read several times; each reading has a witness of its own. */
  private Reading read(PdfDocument document, PageScope scope, Supplier<Witness> witnesses) {
    Reading reading = read(document, scope, Sight.WHERE_NEEDED, witnesses.get());
    if (reading.lacksTables() && reading.hasTextPages()) {
      reading = better(reading, read(document, scope, Sight.FOR_RULINGS, witnesses.get()));
    }
    if (reading.isDoubtful() && reading.hasTextPages()) {
      Reading seen = read(document, scope, Sight.EVERYWHERE, witnesses.get());
      reading = seen.confirms(reading) ? reading : better(reading, seen);
    }
    return reading;
  }

  private static Reading better(Reading first, Reading second) {
    return second.trouble() < first.trouble() ? second : first;
  }

  private Reading read(PdfDocument document, PageScope scope, Sight sight, Witness witness) {
    Reading reading =
        reading(PageReader.of(document, scope, sight, pictures, witness::of), witness);
    TrustedDigits digits = TrustedDigits.of(reading.content().fields(), reading.rules());
    return digits.digits().isEmpty() ? reading : reading(reading.pages().trusting(digits), witness);
  }

  private Reading reading(PageReader pages, Witness witness) {
    List<Table> tables = TableFinder.find(pages.pages());
    Knowledge known = knowledge.get();
    ReportContent read = known.reports().read(pages.pages(), tables);
    ReportContent content =
        read.form()
            .map(form -> read.with(known.settlement().settle(form, read.fields())))
            .orElse(read);
    List<RuleOutcome> rules =
        content.form().map(form -> BalanceCheck.check(form, content.fields())).orElse(List.of());
    return new Reading(pages, tables, content, rules, witness);
  }

  private DocumentReport report(String sourceFile, int pageCount, Reading reading) {
    ReportContent content = reading.content();
    Narrative narrative =
        knowledge.get().narratives().read(reading.pages().pages(), reading.tables(), content);
    Optional<Problem> problem = problem(reading);
    return new DocumentReport(
        sourceFile,
        "",
        status(reading, problem),
        problem,
        content.authority(),
        content.year(),
        content.form().map(Form::id).orElse(""),
        pageCount,
        reading.pages().scanned(),
        content.fields(),
        reading.rules(),
        findings(content, narrative),
        narrative.statements(),
        content.strayInk(),
        0);
  }

  /** What is wrong with the report itself: first in its tables, then in its text. */
  private static List<Finding> findings(ReportContent content, Narrative narrative) {
    List<Finding> findings = new ArrayList<>(ReportFindings.of(content));
    findings.addAll(narrative.findings());
    return findings;
  }

  private static Optional<Problem> problem(Reading reading) {
    // What the document is nobody knows while pages of it cannot be read.
    if (!reading.pages().unreadable().isEmpty()) {
      String numbers =
          reading.pages().unreadable().entrySet().stream()
              .map(DocumentPipeline::named)
              .collect(Collectors.joining(", "));
      return Optional.of(new Problem(ProblemCode.PAGE_UNREADABLE, numbers));
    }
    if (reading.content().form().isEmpty()) {
      ProblemCode code =
          reading.content().annualReport() ? ProblemCode.NO_TABLES : ProblemCode.NOT_A_REPORT;
      return Optional.of(new Problem(code, ""));
    }
    return Optional.empty();
  }

  private static String named(Map.Entry<Integer, String> page) {
    return page.getValue().isEmpty()
        ? page.getKey().toString()
        : page.getKey() + " (" + page.getValue() + ")";
  }

  private static DocumentStatus status(Reading reading, Optional<Problem> problem) {
    if (problem.isPresent() && problem.get().code() == ProblemCode.NOT_A_REPORT) {
      return DocumentStatus.NOT_A_REPORT;
    }
    if (reading.content().form().isEmpty()) {
      return DocumentStatus.FAILED;
    }
    boolean open =
        problem.isPresent()
            || !reading.content().strayInk().isEmpty()
            || reading.content().fields().stream().anyMatch(ExtractedField::isOpen);
    return open ? DocumentStatus.REVIEW : DocumentStatus.OK;
  }

  private static Problem problem(PdfOpening.Refused refused) {
    return new Problem(code(refused.refusal()), refused.detail());
  }

  private static ProblemCode code(PdfRefusal refusal) {
    return switch (refusal) {
      case EMPTY -> ProblemCode.EMPTY_FILE;
      case NOT_A_PDF -> ProblemCode.NOT_A_PDF;
      case DAMAGED -> ProblemCode.DAMAGED_PDF;
      case PASSWORD -> ProblemCode.PASSWORD_REQUIRED;
      case NO_PAGES -> ProblemCode.NO_PAGES;
      case TOO_MANY_PAGES -> ProblemCode.TOO_MANY_PAGES;
      case UNREADABLE -> ProblemCode.FILE_UNREADABLE;
    };
  }
}
