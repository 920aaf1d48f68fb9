package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.narrative.Token.Stop;

/**
 * Cuts a sentence into segments: at commas, semicolons and brackets; at 、 and 和 once an amount was
 * stated; at 并; before the verb of a second amount.
 */
final class Segments {

  private static final Set<Role> BEGINS_CLAUSE =
      Set.of(Role.MEASURE, Role.CHANGE, Role.SHARE, Role.RATE);
  private static final Set<Role> NEW_CLAUSE =
      Set.of(Role.MEASURE, Role.TOPIC, Role.PARTS, Role.RESTRICTIONS, Role.SCOPE);

  private static final Set<Role> NOUNS = Set.of(Role.TOPIC, Role.WEAK_TOPIC, Role.FILLERS);

  private final List<Segment> segments = new ArrayList<>();
  private final List<Token> left = new ArrayList<>();
  private final List<Token> right = new ArrayList<>();
  private Optional<Token.Figure> amount = Optional.empty();
  private int depth;

  private Segments() {}

  static List<Segment> of(List<Token> tokens) {
    Segments cut = new Segments();
    tokens.forEach(cut::add);
    cut.end(Optional.of(Stop.CLAUSE));
    return joined(cut.segments);
  }

  /** 11件行政复议和行政诉讼: what is coordinated behind an amount belongs to it. */
  private static List<Segment> joined(List<Segment> segments) {
    List<Segment> joined = new ArrayList<>();
    for (Segment segment : segments) {
      int before = joined.size() - 1;
      if (before >= 0 && belongsTo(joined.get(before), segment)) {
        joined.set(before, extended(joined.get(before), segment));
      } else {
        joined.add(segment);
      }
    }
    return joined;
  }

  private static boolean belongsTo(Segment counting, Segment segment) {
    return counting.amount().isPresent()
        && counting.after().equals(Optional.of(Stop.LIST))
        && segment.amount().isEmpty()
        && segment.begins(Role.TOPIC)
        && Segment.areOnly(segment.left(), NOUNS);
  }

  private static Segment extended(Segment counting, Segment nouns) {
    List<Token> right = new ArrayList<>(counting.right());
    right.add(new Token.Mark("、", Stop.LIST));
    right.addAll(nouns.left());
    return new Segment(counting.left(), counting.amount(), right, nouns.after(), counting.depth());
  }

  private void add(Token token) {
    if (token instanceof Token.Mark mark) {
      mark(mark);
    } else if (token instanceof Token.Figure figure) {
      if (amount.isPresent()) {
        beginWith(secondClause());
      }
      amount = Optional.of(figure);
    } else if (token.is(Role.CONTINUATIONS)
        || (token.is(Role.CONJUNCTIONS) && amount.isPresent())) {
      end(token.is(Role.CONJUNCTIONS) ? Optional.of(Stop.LIST) : Optional.empty());
    } else {
      (amount.isPresent() ? right : left).add(token);
    }
  }

  private void mark(Token.Mark mark) {
    if (mark.stop() == Stop.LIST && amount.isEmpty()) {
      left.add(mark);
      return;
    }
    end(Optional.of(mark.stop()));
    if (mark.stop() == Stop.OPEN) {
      depth++;
    } else if (mark.stop() == Stop.CLOSE) {
      depth = Math.max(0, depth - 1);
    }
  }

  /** Of what stands between two amounts, what belongs to the second: from its verb on. */
  private List<Token> secondClause() {
    for (int i = 0; i < right.size(); i++) {
      if (right.get(i).isAny(BEGINS_CLAUSE) || (i > 0 && right.get(i).isAny(NEW_CLAUSE))) {
        List<Token> second = List.copyOf(right.subList(i, right.size()));
        right.subList(i, right.size()).clear();
        return second;
      }
    }
    return List.of();
  }

  private void beginWith(List<Token> tokens) {
    end(Optional.empty());
    left.addAll(tokens);
  }

  private void end(Optional<Stop> after) {
    if (!left.isEmpty() || amount.isPresent() || after.isPresent()) {
      segments.add(new Segment(left, amount, right, after, depth));
    }
    left.clear();
    right.clear();
    amount = Optional.empty();
  }
}
