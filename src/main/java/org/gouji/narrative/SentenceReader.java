package org.gouji.narrative;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.narrative.Statistic.Nature;
import org.gouji.narrative.Token.Stop;

/**
 * Reads a sentence clause by clause. What a clause leaves out is taken from the nearest one before
 * it that says it, within the paragraph (nearest antecedent).
 */
final class SentenceReader {

  /** What may stand in a clause whose subject was named in the clause before: 共计21件. */
  private static final Set<Role> ADDS_NOTHING =
      Set.of(Role.FILLERS, Role.TOGETHER, Role.RESPECTIVELY, Role.EACH, Role.ALL, Role.ABOUT);

  private static final Set<Role> MERELY_SHARE =
      Set.of(Role.SHARE, Role.FILLERS, Role.ABOUT, Role.RESPECTIVELY, Role.EACH, Role.TOGETHER);

  /** Measures that begin to count something new. */
  private static final Set<String> VERBS =
      Set.of(
          "received",
          "new",
          "handled",
          "closed",
          "carried_in",
          "carried_out",
          "issued",
          "disclosed");

  private final Tokenizer tokenizer;
  private final SubjectFinder subjects;
  private final Speakers speakers;
  private final DenialReader denials;
  private final TotalityReader totalities;
  private final Said said;

  private Memory memory = Memory.NONE;

  /** The topic that the next sentence begins with. */
  private String lasting = "";

  private Clock clock = Clock.START;
  private boolean restricted;
  private String beforeBracket = "";

  /** What the clause before named without an amount. */
  private Subject pending = Subject.NONE;

  /** What the last amount counts. */
  private Subject last = Subject.NONE;

  /** What the next amounts count, one each: 分别为3件、2件. */
  private final Deque<Subject> queue = new ArrayDeque<>();

  private final Deque<Memory> outside = new ArrayDeque<>();

  SentenceReader(Tokenizer tokenizer, SubjectFinder subjects, Speakers speakers, Said said) {
    this.tokenizer = tokenizer;
    this.subjects = subjects;
    this.speakers = speakers;
    this.denials = new DenialReader(subjects);
    this.totalities = new TotalityReader(subjects);
    this.said = said;
  }

  void beginSection() {
    lasting = "";
  }

  /**
   * @param subheading whether it begins with one, which sets a topic of its own
   */
  void beginParagraph(boolean subheading) {
    lasting = subheading ? "" : lasting;
    memory = Memory.NONE;
    said.beginParagraph();
  }

  void read(ReportSentence sentence) {
    List<Token> tokens = tokenizer.tokens(sentence.text());
    said.beginSentence();
    clock = Clock.of(tokens);
    restricted = false;
    pending = Subject.NONE;
    last = Subject.NONE;
    queue.clear();
    outside.clear();
    memory = memory.inNewSentence(lasting);
    int depth = 0;
    for (Segment segment : Segments.of(tokens)) {
      depth = enter(segment.depth(), depth);
      listen(segment);
      claims(segment).forEach(claim -> said.add(statistic(sentence, segment, claim)));
      topic(segment);
      remember(segment);
    }
  }

  /** What is said in brackets is forgotten behind them. */
  private int enter(int depth, int before) {
    for (int i = before; i < depth; i++) {
      outside.push(memory);
    }
    for (int i = depth; i < before && !outside.isEmpty(); i++) {
      memory = outside.pop();
    }
    return depth;
  }

  /**
   * Who is spoken of, of when, and whether of a part: 备案行政复议3件、行政诉讼2件 takes out a part of both, up
   * to the next verb.
   */
  private void listen(Segment segment) {
    boolean verb = segment.left().stream().anyMatch(SentenceReader::isVerb);
    restricted = SubjectFinder.isRestricted(segment.left()) || (restricted && !verb);
    clock = clock.after(segment);
    Optional<Word> speaker = speakers.in(segment);
    if (speaker.isPresent()) {
      memory = memory.saidOf(speaker.get());
    }
  }

  private static boolean isVerb(Token token) {
    return token.word().filter(SentenceReader::isVerb).isPresent();
  }

  private static boolean isVerb(Word word) {
    return word.role() == Role.MEASURE && VERBS.contains(word.id());
  }

  /**
   * Something foreign that is only mentioned (网站专栏) is spoken of up to the full stop; what was
   * counted, and what the forms ask for, is spoken of further.
   */
  private void topic(Segment segment) {
    String topic = subjects.named(segment.tokens(), memory.topic());
    if (topic.isEmpty()) {
      Subject subject = subjects.find(segment.left(), segment.right(), memory.topic());
      topic = subject.level() == 3 ? subject.topic() : "";
    }
    memory = memory.speakingOf(topic);
    boolean passing = topic.equals(SubjectFinder.FOREIGN) && segment.amount().isEmpty();
    lasting = topic.isEmpty() || passing ? lasting : topic;
  }

  private void remember(Segment segment) {
    if (segment.after().equals(Optional.of(Stop.OPEN))) {
      beforeBracket = Labels.of(segment);
    }
    if (segment.after().equals(Optional.of(Stop.CLAUSE)) && segment.depth() == 0) {
      memory = memory.perhapsDividing();
    }
  }

  private List<Claim> claims(Segment segment) {
    if (segment.amount().isPresent() && !isNoneAtAll(segment)) {
      return amount(segment, segment.amount().get().amount());
    }
    Optional<Integer> negation = Negation.in(segment.tokens());
    if (negation.isPresent()) {
      return denials.read(segment, negation.get(), memory.topic(), pending);
    }
    if (segment.has(Role.ALL)) {
      return totalities.read(segment, memory.topic(), said).stream().toList();
    }
    Subject subject = subjects.find(segment.left(), List.of(), memory.topic());
    pending = subject.isKnown() ? subject : pending;
    return List.of();
  }

  /** 没有一件, 未发生1起: a figure of one that is denied. */
  private static boolean isNoneAtAll(Segment segment) {
    boolean one =
        segment
            .amount()
            .filter(figure -> figure.amount().value().intValue() == 1 && !figure.amount().about())
            .isPresent();
    return one && Negation.in(segment.left()).isPresent();
  }

  private List<Claim> amount(Segment segment, Amount amount) {
    UnitKind kind = amount.unit().kind();
    boolean rate = segment.begins(Role.RATE);
    boolean wayOfSpeaking = amount.inWords() && !rate && !subject(segment).isKnown(); // 一件, 两个
    if (kind == UnitKind.NONE || wayOfSpeaking) {
      return List.of();
    }
    if (kind == UnitKind.POINTS || segment.begins(Role.CHANGE)) {
      return List.of(Claim.of(Subject.NONE, amount, Nature.CHANGE));
    }
    if (kind == UnitKind.SHARE || (rate && amount.unit().printed().isEmpty())) {
      return List.of(share(segment, amount));
    }
    return counted(segment, segment.begins(Role.ABOUT) ? amount.roughly() : amount);
  }

  private Claim share(Segment segment, Amount amount) {
    boolean ofLast = segment.has(Role.SHARE) || segment.left().isEmpty();
    boolean share = ofLast && !segment.has(Role.RATE);
    boolean ofSomethingElse = !Segment.areOnly(segment.left(), MERELY_SHARE); // 占新收申请的60%
    return new Claim(
        Subject.NONE,
        segment.begins(Role.ABOUT) ? amount.roughly() : amount,
        share ? Nature.SHARE : Nature.RATE,
        said.lastCount(),
        ofSomethingElse);
  }

  private List<Claim> counted(Segment segment, Amount amount) {
    last = restricted ? subject(segment).restrictedToo() : subject(segment);
    Subject subject = subjects.isCountedIn(last, amount.unit()) ? last : Subject.NONE;
    OptionalInt whole = whole(segment, subject, amount);
    pending = Subject.NONE;
    boolean ofEach = segment.begins(Role.EACH) || segment.begins(Role.ALL) || amount.isZero();
    boolean each = subject.concepts().size() > 1 && ofEach && !segment.has(Role.RESPECTIVELY);
    List<Subject> counted =
        each
            ? subject.concepts().stream().map(subject::of).toList()
            : List.of(distributed(segment, subject));
    return counted.stream()
        .map(
            it ->
                new Claim(it, amount, Nature.STATED, whole, whole.isPresent() && memory.perhaps()))
        .toList();
  }

  private Subject subject(Segment segment) {
    if (!queue.isEmpty() && Segment.areOnly(segment.left(), ADDS_NOTHING)) {
      return queue.peek();
    }
    Subject found = subjects.find(segment.left(), segment.right(), memory.topic());
    boolean saysNothing =
        Segment.areOnly(segment.left(), ADDS_NOTHING) && segment.right().isEmpty();
    if (found.isKnown() || !saysNothing) {
      return found;
    }
    return pending.isKnown() ? pending : isInAnotherUnit(segment) ? last : Subject.NONE;
  }

  /** 收取信息处理费2件，共计2230元: the same, in another unit. */
  private boolean isInAnotherUnit(Segment segment) {
    Optional<UnitKind> before =
        said.last()
            .filter(statistic -> statistic.nature() == Nature.STATED)
            .map(statistic -> statistic.amount().unit().kind());
    Optional<UnitKind> here = segment.amount().map(figure -> figure.amount().unit().kind());
    return before.isPresent() && !before.equals(here);
  }

  /** 行政复议、行政诉讼分别为3件、2件: the first is of the first, the rest wait for theirs. */
  private Subject distributed(Segment segment, Subject subject) {
    if (!queue.isEmpty() && queue.peek().equals(subject)) {
      return queue.remove();
    }
    queue.clear();
    if (!segment.begins(Role.RESPECTIVELY)) {
      return subject;
    }
    if (subject.concepts().size() < 2) {
      return Subject.NONE; // 甲局、乙局收到的申请分别为41件、23件: of others
    }
    subject.concepts().stream().skip(1).forEach(concept -> queue.add(subject.of(concept)));
    return subject.of(subject.concepts().get(0));
  }

  private OptionalInt whole(Segment segment, Subject subject, Amount amount) {
    boolean verb = subject.isKnown() && subject.measure().isPresent() && subject.level() < 3;
    if (segment.begins(Role.PARTS)) {
      boolean count = amount.unit().kind() == UnitKind.COUNT;
      memory =
          memory.dividing(
              count ? said.divided(segment.depth() > 0) : OptionalInt.empty(), segment.depth());
    } else if (verb || segment.depth() < memory.wholeDepth()) {
      memory = memory.dividingNothing();
    }
    return memory.whole();
  }

  private Statistic statistic(ReportSentence sentence, Segment segment, Claim claim) {
    String label = Labels.of(segment);
    return new Statistic(
        sentence,
        segment.text(),
        claim.subject(),
        label.isEmpty() && segment.depth() > 0 ? beforeBracket : label, // 征地补偿（20件）
        claim.amount(),
        claim.nature(),
        memory.scope().map(speakers::standing).orElse(Standing.UNSTATED),
        memory.scopeStated() ? memory.scope().map(Word::text).orElse("") : "",
        clock.time(),
        claim.whole(),
        claim.perhaps());
  }
}
