package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into words of the lexicon, amounts and marks, by longest match from the left.
 * Names in 《》 are passed over: what they are called counts nothing.
 */
final class Tokenizer {

  private static final Pattern DATE = Pattern.compile("(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日?");
  private static final Pattern MONTHS =
      Pattern.compile("\\d{1,2}(?:月)?[-—–至到~]\\d{1,2}月(?!\\d)|\\d{1,2}月(?:份|底|末)");
  private static final Pattern YEAR =
      Pattern.compile("(?<year>(?:19|20)\\d{2})年(?:度)?(?:底|末|初)?(?:以来)?");
  private static final char TITLE_MARK = '《';
  private static final Pattern TITLE = Pattern.compile("《[^》]{0,60}》");

  /** 为0，: a figure without a unit counts only so. */
  private static final Pattern BARE_ZERO = Pattern.compile("(?:0|零)(?=[，。；、）]|$)");

  private final Lexicon lexicon;
  private final AmountReader amounts;
  private final Optional<Integer> reportYear;

  Tokenizer(Lexicon lexicon, Optional<Integer> reportYear) {
    this.lexicon = lexicon;
    this.amounts = new AmountReader(lexicon);
    this.reportYear = reportYear;
  }

  /** {@return the tokens of {@code sentence}} */
  List<Token> tokens(String sentence) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      Token token = at(sentence, at);
      tokens.add(token);
      at += token.text().length();
    }
    return tokens;
  }

  private Token at(String text, int start) {
    char first = text.charAt(start);
    Optional<Word> word = lexicon.wordAt(text, start);
    int taken = word.map(found -> found.text().length()).orElse(0);
    if (first == TITLE_MARK || Character.isDigit(first)) {
      Optional<Token> passedOver = passedOver(text, start);
      if (passedOver.isPresent()) {
        return passedOver.get();
      }
    }
    if (AmountReader.mayBegin(first) && !isYear(text, start)) {
      Optional<Token.Figure> amount = amounts.at(text, start);
      if (amount.isPresent() && amount.get().text().length() >= taken) {
        return amount.get();
      }
    }
    Optional<Token> time = Character.isDigit(first) ? time(text, start) : Optional.empty();
    if (time.isPresent() && time.get().text().length() > taken) {
      return time.get();
    }
    return word.isPresent() ? new Token.Known(word.get()) : mark(text, start);
  }

  private static Optional<Token> passedOver(String text, int start) {
    return matching(TITLE, text, start)
        .or(() -> matching(DATE, text, start))
        .map(passed -> new Token.Known(Word.of(passed, Role.FILLERS)));
  }

  private static boolean isYear(String text, int start) {
    return YEAR.matcher(text).region(start, text.length()).lookingAt();
  }

  private Optional<Token> time(String text, int start) {
    Optional<String> months = matching(MONTHS, text, start);
    if (months.isPresent()) {
      return Optional.of(new Token.Known(Word.of(months.get(), Role.PART_OF_YEAR)));
    }
    Matcher year = YEAR.matcher(text).region(start, text.length());
    if (!year.lookingAt()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(year.group("year"));
    boolean current = reportYear.isEmpty() || reportYear.get() == number;
    return Optional.of(
        current
            ? new Token.Known(Word.of(year.group(), Role.FILLERS))
            : new Token.OtherYear(year.group(), number));
  }

  private Token mark(String text, int start) {
    String one = text.substring(start, start + 1);
    Optional<Token.Stop> stop =
        switch (text.charAt(start)) {
          case '，', ',' -> Optional.of(Token.Stop.COMMA);
          case '；', '：', '。', '！', '？' -> Optional.of(Token.Stop.CLAUSE);
          case '、' -> Optional.of(Token.Stop.LIST);
          case '（' -> Optional.of(Token.Stop.OPEN);
          case '）' -> Optional.of(Token.Stop.CLOSE);
          default -> Optional.empty();
        };
    if (stop.isPresent()) {
      return new Token.Mark(one, stop.get());
    }
    Optional<String> zero = matching(BARE_ZERO, text, start);
    if (zero.isPresent()) {
      return new Token.Figure(zero.get(), Zero.WITHOUT_UNIT);
    }
    return isPunctuation(text.charAt(start))
        ? new Token.Known(Word.of(one, Role.FILLERS))
        : new Token.Unknown(one);
  }

  private static boolean isPunctuation(char c) {
    return "“”‘’·.…— 【】〔〕".indexOf(c) >= 0;
  }

  private static Optional<String> matching(Pattern pattern, String text, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
