package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.check.BalanceCheck;
import org.gouji.check.Finding;
import org.gouji.check.RuleOutcome;
import org.gouji.form.Form;
import org.gouji.match.ReportContent;
import org.gouji.page.PageContent;
import org.gouji.table.Grid;
import org.gouji.table.Table;

/** Reads the statistics in a report's running text and compares them with its tables. */
public final class NarrativeReader {

  private final Lexicon lexicon;
  private final Concepts concepts;
  private final ScannedText scannedText;

  private NarrativeReader(Lexicon lexicon, Concepts concepts, ScannedText scannedText) {
    this.lexicon = lexicon;
    this.concepts = concepts;
    this.scannedText = scannedText;
  }

  /** {@return a reader with the words of the program; any number of threads may use it} */
  public static NarrativeReader ofProgram() {
    return new NarrativeReader(LexiconReader.read(), Concepts.read(), ScannedText.LEFT_OUT);
  }

  /** {@return the same reader, with or without the running text of scanned pages} */
  public NarrativeReader reading(ScannedText choice) {
    return new NarrativeReader(lexicon, concepts, choice);
  }

  /**
   * {@return what the running text states} Nothing where no form was recognised: then it is not
   * known what is text and what is table.
   *
   * @param pages the pages in order
   * @param tables the tables found on them
   * @param content what the report says
   */
  public Narrative read(List<PageContent> pages, List<Table> tables, ReportContent content) {
    if (content.form().isEmpty()) {
      return Narrative.NONE;
    }
    List<Grid> grids = tables.stream().flatMap(table -> table.parts().stream()).toList();
    SectionSpans spans = new SectionSpans(content.sections(), grids);
    List<BodyLine> lines = new BodyText(spans, grids, scannedText).of(pages);
    return read(Sentences.of(Paragraphs.of(lines)), content, content.form().get());
  }

  /** {@return what these sentences state} */
  Narrative read(List<ReportSentence> sentences, ReportContent content, Form form) {
    Authority authority = Authority.of(content.authority());
    Lexicon words = lexicon.forReport(content.year(), authority);
    StatisticReader reader =
        new StatisticReader(
            new Tokenizer(words, content.year()),
            new SubjectFinder(words, concepts),
            new Speakers(authority, words));
    List<Statistic> statistics = reader.read(sentences);
    List<RuleOutcome> rules = BalanceCheck.check(form, content.fields());
    TableFacts facts = new TableFacts(content.fields(), rules, concepts);
    List<Verdict> verdicts =
        new TextAgainstTable(facts, words, concepts.isAnnexed(form.id()), statistics).judge();
    verdicts = new PartsOfWholes(statistics, verdicts, facts, concepts).judge();
    verdicts = new Shares(statistics, verdicts, facts, concepts).judge();
    verdicts = AllClosed.judge(statistics, verdicts, facts, concepts);
    return narrative(statistics, verdicts);
  }

  private static Narrative narrative(List<Statistic> statistics, List<Verdict> verdicts) {
    List<Statement> statements = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < statistics.size(); i++) {
      statement(statistics.get(i), statistics, verdicts.get(i)).ifPresent(statements::add);
      verdicts.get(i).finding().ifPresent(findings::add);
    }
    return new Narrative(statements, findings);
  }

  private static Optional<Statement> statement(
      Statistic statistic, List<Statistic> all, Verdict verdict) {
    if (statistic.nature() == Statistic.Nature.ALL_CLOSED) {
      return Optional.empty(); // It states no figure.
    }
    Optional<BigDecimal> value = statistic.amount().exact();
    return Optional.of(
        new Statement(
            statistic.sentence(),
            Labels.subject(statistic, all),
            value,
            statistic.amount().unit().name(),
            verdict.fields(),
            verdict.agreement()));
  }
}
