package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.narrative.Token.Stop;

/**
 * A clause, or the part of one that states one amount.
 *
 * @param left what stands before its amount; all of it where it states none
 * @param amount its amount
 * @param right what stands behind
 * @param after the mark that ends it; empty where a new amount or clause follows without one
 * @param depth how many brackets it stands in
 */
record Segment(
    List<Token> left,
    Optional<Token.Figure> amount,
    List<Token> right,
    Optional<Stop> after,
    int depth) {

  Segment {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** {@return all its words} */
  List<Token> tokens() {
    List<Token> all = new ArrayList<>(left);
    amount.ifPresent(all::add);
    all.addAll(right);
    return all;
  }

  boolean has(Role role) {
    return tokens().stream().anyMatch(token -> token.is(role));
  }

  /** {@return whether one of the words before its amount does this} */
  boolean begins(Role role) {
    return left.stream().anyMatch(token -> token.is(role));
  }

  /** {@return its text} */
  String text() {
    return text(tokens());
  }

  static String text(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining());
  }

  /** {@return whether these words do none but these things} */
  static boolean areOnly(List<Token> tokens, Set<Role> roles) {
    return tokens.stream()
        .allMatch(
            token ->
                token.isAny(roles)
                    || token instanceof Token.Mark
                    || token instanceof Token.OtherYear);
  }

  /** {@return how many characters of these words are unknown} */
  static int unknown(List<Token> tokens) {
    return (int) tokens.stream().filter(Token.Unknown.class::isInstance).count();
  }
}
