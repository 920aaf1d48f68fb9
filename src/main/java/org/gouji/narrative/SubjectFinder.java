package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.narrative.Token.Stop;

/**
 * Finds what an amount counts. Of topics, the one behind the amount (收到3件行政复议申请), else the last
 * before it; of measures, the last of the most telling level; what is joined by 、 or 和 goes
 * together. Where no topic is named, the one spoken of last (nearest antecedent).
 */
final class SubjectFinder {

  /** One character that is not understood is mostly a particle; two are a word. */
  private static final int PARTICLE = 1;

  private static final Set<Role> BETWEEN_COORDINATED =
      Set.of(
          Role.FILLERS,
          Role.CAUSES,
          Role.CONJUNCTIONS,
          Role.MEASURE,
          Role.WEAK_TOPIC,
          Role.NEGATIONS,
          Role.SHORT_NEGATIONS);
  private static final Set<Role> STOPS_RIGHT =
      Set.of(Role.ALL, Role.NEGATIONS, Role.SHORT_NEGATIONS);

  /** Units that people are counted in; nothing else is. */
  private static final Set<String> PEOPLE = Set.of("人", "人次", "名", "户");

  private static final Set<Role> TOPICS = Set.of(Role.TOPIC, Role.FILLERS);
  private static final Set<String> CONCERNS = Set.of("涉及", "有关", "关于", "针对");
  private static final Set<String> NAMES_A_FIELD = Set.of("方面", "领域", "类");
  private static final String REQUESTS = "requests";

  /** The measure of what is decided and not issued: permits, penalties. */
  private static final String DECIDED = "decided";

  /** What the forms ask nothing about: answered calls are no answered requests. */
  static final String FOREIGN = "other";

  private record Named(String id, int index, boolean loose) {}

  private record Choice(List<Concept> concepts, Measure measure, int index, boolean loose) {}

  private final Lexicon lexicon;
  private final Concepts concepts;

  SubjectFinder(Lexicon lexicon, Concepts concepts) {
    this.lexicon = lexicon;
    this.concepts = concepts;
  }

  /**
   * {@return what an amount counts}
   *
   * @param left the words before it
   * @param behind the words behind it
   * @param recent the topic spoken of last; empty if there was none
   */
  Subject find(List<Token> left, List<Token> behind, String recent) {
    return find(left, behind, recent, true);
  }

  /** {@return what of these words is denied} Of what is coordinated, each is denied by itself. */
  Subject denied(List<Token> words, String recent) {
    return find(words, List.of(), recent, false);
  }

  private Subject find(List<Token> left, List<Token> behind, String recent, boolean together) {
    List<Token> right = upToStop(behind);
    List<Named> topicsLeft = heads(left, recent);
    List<Named> topicsRight =
        strong(right).isEmpty() && !strong(left).isEmpty() ? List.of() : heads(right, recent);
    List<Named> topics = topicsRight.isEmpty() ? topicsLeft : topicsRight;
    Optional<Choice> choice = choose(left, topics, recent).or(() -> choose(right, topics, recent));
    List<Concept> found =
        choice
            .map(Choice::concepts)
            .orElseGet(
                () ->
                    topics.stream()
                        .flatMap(topic -> concepts.find(topic.id(), Concepts.ANY).stream())
                        .toList());
    boolean whole = topics.isEmpty() || !together || found.size() >= topics.size();
    if (found.isEmpty() || !whole) {
      return Subject.NONE;
    }
    int first =
        first(
            topicsRight.isEmpty() ? topics : List.of(),
            choice.filter(it -> left.size() > it.index()),
            left.size());
    List<Token> region =
        new ArrayList<>(left.subList(first == left.size() ? 0 : first, left.size()));
    region.addAll(right);
    boolean unknownWords = Segment.unknown(region) > PARTICLE;
    boolean named = !strong(left).isEmpty() || !strong(right).isEmpty();
    if (unknownWords && !named) {
      return Subject.NONE;
    }
    return new Subject(
        found,
        choice.map(Choice::measure),
        choice.map(Choice::loose).orElse(false)
            || has(left, Role.TIMING)
            || isFarOff(topics, recent),
        isRestricted(left) || isRestricted(right) || hasUnmatched(left, topics, recent),
        unknownWords,
        !topics.isEmpty());
  }

  /**
   * {@return whether what is counted can be counted in this unit: requests in no money, nor in
   * people}
   */
  boolean isCountedIn(Subject subject, Unit unit) {
    boolean money = unit.kind() == UnitKind.MONEY;
    boolean cases = subject.topic().equals("trainees") || !PEOPLE.contains(unit.name());
    return !subject.isKnown()
        || unit.printed().isEmpty()
        || (concepts.isMoney(subject.topic()) == money && cases);
  }

  /** {@return the topic named last, for what follows; empty if none is} */
  String named(List<Token> tokens, String recent) {
    List<Named> heads = heads(tokens, recent);
    return heads.isEmpty() ? "" : heads.get(heads.size() - 1).id();
  }

  /** {@return whether these words take out a part} 行政复议方面 does not, 征地方面 does. */
  static boolean isRestricted(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean behind =
          i > 0 && tokens.get(i - 1).isAny(TOPICS) && NAMES_A_FIELD.contains(tokens.get(i).text());
      boolean before =
          i + 1 < tokens.size()
              && tokens.get(i + 1).isAny(TOPICS)
              && CONCERNS.contains(tokens.get(i).text());
      boolean ofTopic = behind || before;
      if (tokens.get(i).is(Role.RESTRICTIONS) && !ofTopic) {
        return true;
      }
    }
    return false;
  }

  private static List<Token> upToStop(List<Token> right) {
    for (int i = 0; i < right.size(); i++) {
      if (right.get(i).isAny(STOPS_RIGHT)) {
        return right.subList(0, i);
      }
    }
    return right;
  }

  /** What a topic of a kind of lawsuit says of results may be said of all lawsuits. */
  private static boolean isFarOff(List<Named> topics, String recent) {
    return topics.isEmpty()
        && (recent.equals("direct_litigation") || recent.equals("litigation_after_review"));
  }

  private static boolean has(List<Token> tokens, Role role) {
    return tokens.stream().anyMatch(token -> token.is(role));
  }

  private static int first(List<Named> topics, Optional<Choice> choice, int end) {
    int first = topics.stream().mapToInt(Named::index).min().orElse(end);
    return Math.min(first, choice.map(Choice::index).orElse(end));
  }

  private static List<Named> strong(List<Token> tokens) {
    return named(tokens, Role.TOPIC);
  }

  private static List<Named> named(List<Token> tokens, Role role) {
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int index = i;
      tokens
          .get(i)
          .word()
          .filter(word -> word.role() == role)
          .ifPresent(word -> named.add(new Named(word.id(), index, word.loose())));
    }
    return named;
  }

  /** The topics that are counted: the last one, and those coordinated with it. */
  private static List<Named> heads(List<Token> tokens, String recent) {
    List<Named> topics = strong(tokens);
    if (topics.isEmpty()) {
      List<Named> weak =
          named(tokens, Role.WEAK_TOPIC).stream()
              .filter(it -> recent.isEmpty() || recent.equals(it.id()))
              .toList();
      return weak.isEmpty() ? weak : weak.subList(weak.size() - 1, weak.size());
    }
    List<Named> heads = new ArrayList<>(List.of(topics.get(topics.size() - 1)));
    for (int i = topics.size() - 2; i >= 0; i--) {
      if (!areCoordinated(tokens.subList(topics.get(i).index() + 1, heads.get(0).index()))) {
        break;
      }
      heads.add(0, topics.get(i));
    }
    return heads;
  }

  private static boolean areCoordinated(List<Token> between) {
    boolean joined = between.stream().anyMatch(SubjectFinder::joins);
    List<Token> known =
        between.stream().filter(token -> !(token instanceof Token.Unknown)).toList();
    return joined
        && Segment.unknown(between) <= 2
        && known.stream().allMatch(token -> token.isAny(BETWEEN_COORDINATED) || joins(token));
  }

  private static boolean joins(Token token) {
    return token.is(Role.CONJUNCTIONS)
        || (token instanceof Token.Mark mark && mark.stop() == Stop.LIST);
  }

  private Optional<Choice> choose(List<Token> tokens, List<Named> topics, String recent) {
    Optional<Choice> best = Optional.empty();
    for (Named named : named(tokens, Role.MEASURE)) {
      Measure measure = lexicon.measure(named.id());
      List<Concept> counted = counted(measure, topics, recent);
      if (counted.isEmpty()
          || best.filter(it -> it.measure().level() > measure.level()).isPresent()) {
        continue;
      }
      Choice choice =
          new Choice(
              counted, measure, named.index(), named.loose() || isImplied(measure, topics, recent));
      best =
          Optional.of(
              best.filter(it -> areTogether(it, choice, tokens))
                  .map(it -> together(it, choice))
                  .orElse(choice));
    }
    return best;
  }

  private static boolean areTogether(Choice one, Choice other, List<Token> tokens) {
    List<Token> between = tokens.subList(one.index() + 1, other.index());
    return one.measure().level() == other.measure().level()
        && one.measure().level() == 3
        && between.stream().anyMatch(SubjectFinder::joins)
        && between.stream().allMatch(token -> token.isAny(BETWEEN_COORDINATED) || joins(token));
  }

  private static Choice together(Choice one, Choice other) {
    List<Concept> both = new ArrayList<>(one.concepts());
    other.concepts().stream().filter(concept -> !both.contains(concept)).forEach(both::add);
    return new Choice(both, other.measure(), one.index(), one.loose() || other.loose());
  }

  private List<Concept> counted(Measure measure, List<Named> topics, String recent) {
    if (!topics.isEmpty()) {
      return topics.stream()
          .flatMap(topic -> concepts.find(topic.id(), measure.id()).stream())
          .toList();
    }
    if (recent.equals(FOREIGN)) {
      return List.of();
    }
    Optional<Concept> spokenOf =
        recent.isEmpty() ? Optional.empty() : concepts.find(recent, measure.id());
    return spokenOf.or(() -> implied(measure, recent)).stream().toList();
  }

  /** 予以公开 is said of requests alone; 上年结转 of what is spoken of. */
  private Optional<Concept> implied(Measure measure, String recent) {
    int least = recent.isEmpty() ? 2 : 3;
    return measure.level() >= least && measure.of().contains(REQUESTS)
        ? concepts.find(REQUESTS, measure.id())
        : Optional.empty();
  }

  /** Whether a topic is only implied by its measure while another one is spoken of. */
  private boolean isImplied(Measure measure, List<Named> topics, String recent) {
    return topics.isEmpty() && !recent.isEmpty() && concepts.find(recent, measure.id()).isEmpty();
  }

  /**
   * Whether a measure is named that this topic does not have: 上年结转的行政复议; 公布的行政处罚 is not all of
   * them.
   */
  private boolean hasUnmatched(List<Token> tokens, List<Named> topics, String recent) {
    boolean decisions =
        topics.stream().anyMatch(topic -> concepts.find(topic.id(), DECIDED).isPresent());
    return named(tokens, Role.MEASURE).stream()
        .map(named -> lexicon.measure(named.id()))
        .filter(measure -> measure.level() > 1)
        .filter(measure -> measure.of().contains(REQUESTS) || decisions)
        .anyMatch(measure -> counted(measure, topics, recent).isEmpty());
  }
}
