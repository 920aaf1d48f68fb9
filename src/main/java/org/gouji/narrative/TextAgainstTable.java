package org.gouji.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.Severity;
import org.gouji.narrative.Concept.Firmness;
import org.gouji.narrative.Statistic.Nature;
import org.gouji.narrative.Statistic.Time;

/**
 * Says what figures of the text that differ from the tables are worth.
 *
 * <p>One contradicts the tables surely only if the sentence names the very thing, says it of the
 * reporting authority or of nobody in particular, and of the reporting year, and no figure of the
 * tables that the words may mean is equal to it. Where one of these is not sure, it is a notice;
 * where the figure is of somebody else, of another time or of a part, it is nothing.
 */
final class TextAgainstTable {

  /** Words of a picture that one reader read with this probability are taken; figures are not. */
  private static final double LEGIBLE = 0.95;

  private final TableFacts facts;
  private final boolean annexed;
  private final List<Statistic> statistics;
  private final List<TableComparison.Result> results;

  /**
   * @param annexed whether the tables may be of other units than the text
   */
  TextAgainstTable(TableFacts facts, Lexicon lexicon, boolean annexed, List<Statistic> statistics) {
    this.facts = facts;
    this.annexed = annexed;
    this.statistics = List.copyOf(statistics);
    this.results = new TableComparison(facts, lexicon, statistics).results();
  }

  /** {@return a verdict for each statistic, in order} */
  List<Verdict> judge() {
    List<Verdict> verdicts = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < statistics.size(); i++) {
      verdicts.add(judge(i, told));
    }
    return verdicts;
  }

  private Verdict judge(int index, Set<String> told) {
    Statistic statistic = statistics.get(index);
    TableComparison.Result result = results.get(index);
    List<String> fields = relatedFields(statistic);
    if (result.agreement() != Agreement.NO || result.figure().isEmpty()) {
      return Verdict.of(result.agreement(), fields);
    }
    TableFigure figure = result.figure().get();
    if (isOfSomethingElse(index)) {
      return Verdict.of(Agreement.UNKNOWN, fields);
    }
    boolean once =
        told.add(statistic.subject().concepts() + " " + statistic.amount().value())
            && !isPartOfWrongWhole(index);
    Severity severity = isSure(index, figure) ? Severity.ERROR : Severity.NOTICE;
    return new Verdict(
        Agreement.NO,
        fields,
        once
            ? Optional.of(TextFindings.againstTable(statistic, figure, severity))
            : Optional.empty());
  }

  /** Where the whole is of somebody else or of another year, so are its parts: one cause. */
  private boolean isPartOfWrongWhole(int index) {
    Statistic statistic = statistics.get(index);
    if (statistic.isPart()
        && results.get(statistic.whole().getAsInt()).agreement() == Agreement.NO) {
      return true;
    }
    boolean divides = !statistic.subject().kind().isEmpty() && statistic.nature() == Nature.STATED;
    return divides
        && others(index).stream()
            .filter(other -> other < index)
            .filter(other -> statistics.get(other).sentence().equals(statistic.sentence()))
            .filter(other -> statistics.get(other).subject().kind().isEmpty())
            .filter(
                other ->
                    statistics.get(other).subject().topic().equals(statistic.subject().topic()))
            .anyMatch(other -> results.get(other).agreement() == Agreement.NO);
  }

  private List<String> relatedFields(Statistic statistic) {
    Set<String> fields = new LinkedHashSet<>();
    if (TableComparison.isComparable(statistic) && !statistic.subject().restricted()) {
      statistic.subject().concepts().forEach(concept -> fields.addAll(facts.fields(concept)));
    }
    return List.copyOf(fields);
  }

  private boolean isOfSomethingElse(int index) {
    Statistic statistic = statistics.get(index);
    Subject subject = statistic.subject();
    return subject.restricted()
        || (subject.unknownWords() && !subject.explicit())
        || statistic.standing() == Standing.OTHER
        || statistic.time() == Time.NOT_THIS_YEAR
        || isPartOfItsLike(index)
        || isSaidOfAnother(index)
        || isSaidOfParts(index);
  }

  private boolean isSure(int index, TableFigure figure) {
    Statistic statistic = statistics.get(index);
    Subject subject = statistic.subject();
    return isFirm(statistic)
        && !subject.loose()
        && !subject.unknownWords()
        && isOneTopic(subject)
        && statistic.standing() != Standing.UNCLEAR
        && statistic.time() == Time.THIS_YEAR
        && statistic.nature() != Nature.INFERRED
        && figure.sure()
        && !annexed
        && isSurelyRead(statistic)
        && !isSaidRightElsewhere(index);
  }

  private static boolean isFirm(Statistic statistic) {
    return statistic.subject().concepts().stream()
        .map(Concept::firmness)
        .allMatch(
            firmness ->
                firmness == Firmness.ALWAYS
                    || (firmness == Firmness.ZERO && statistic.amount().isZero()));
  }

  /** 予以公开及部分公开258件 is said of both together; 行政复议、行政诉讼5件 may be said of either. */
  private static boolean isOneTopic(Subject subject) {
    return subject.concepts().stream().map(Concept::topic).distinct().count() == 1;
  }

  private static boolean isSurelyRead(Statistic statistic) {
    boolean words =
        statistic.nature() == Nature.NEGATED && statistic.sentence().confidence() >= LEGIBLE;
    return !statistic.sentence().picture() || words;
  }

  /** 收到复议申请16件，其中…受理12件: twelve of the same sixteen. */
  private boolean isPartOfItsLike(int index) {
    Statistic part = statistics.get(index);
    if (!part.isPart()) {
      return false;
    }
    Subject whole = statistics.get(part.whole().getAsInt()).subject();
    return part.subject().level() < 2
        && whole.level() < 2
        && whole.topic().equals(part.subject().topic());
  }

  /** Whether the same figure is elsewhere said to be somebody else's. */
  private boolean isSaidOfAnother(int index) {
    Statistic statistic = statistics.get(index);
    return statistic.standing() == Standing.UNSTATED
        && !statistic.amount().isZero()
        && others(index).stream()
            .map(statistics::get)
            .filter(other -> other.standing() == Standing.OTHER)
            .filter(other -> other.subject().topic().equals(statistic.subject().topic()))
            .anyMatch(other -> other.amount().value().compareTo(statistic.amount().value()) == 0);
  }

  /** 县政府收到12件，各乡镇收到33件: where parts are told apart, the first is one of them. */
  private boolean isSaidOfParts(int index) {
    return statistics.get(index).standing() == Standing.UNCLEAR
        && ofSameConcepts(index).stream()
            .anyMatch(other -> statistics.get(other).standing() == Standing.OTHER);
  }

  private boolean isSaidRightElsewhere(int index) {
    return ofSameConcepts(index).stream()
        .anyMatch(
            other ->
                results.get(other).agreement() == Agreement.YES
                    || statistics.get(other).standing() == Standing.OTHER);
  }

  private List<Integer> ofSameConcepts(int index) {
    List<Concept> concepts = statistics.get(index).subject().concepts();
    return others(index).stream()
        .filter(other -> statistics.get(other).subject().concepts().equals(concepts))
        .toList();
  }

  private List<Integer> others(int index) {
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < statistics.size(); i++) {
      if (i != index) {
        others.add(i);
      }
    }
    return others;
  }
}
