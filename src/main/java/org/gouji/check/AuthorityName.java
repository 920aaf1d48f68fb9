package org.gouji.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether two names are those of the same authority: 淮安市洪泽区人民政府, 洪泽区人民政府办公室 and 江苏省淮安市洪泽区政府
 * are.
 *
 * @param places the places it names, largest first: 江苏省, 淮安市, 洪泽区
 * @param body what follows them without the words of government offices: 财政局; empty for the
 *     government itself
 * @param plain the name without spaces
 */
record AuthorityName(List<String> places, String body, String plain) {

  /** Two authorities whose names are the same. */
  private static final double SAME = 1;

  /** Names that differ only in words like 人民政府, 政府办公室: the office reports for its government. */
  private static final double SAME_OFFICE = 0.95;

  /**
   * Names of which one leaves out the places above: nearly always the same, but 鼓楼区 is in four
   * cities.
   */
  private static final double SHORTER = 0.85;

  /** Words that a government's name ends with, and its office's, which reports for it. */
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?:人民)?政府(?:办公[室厅]|办)?$|(?<=[省市县区旗])(?:办公[室厅]|府办)$");

  /** A place: the shortest run that ends in a word for one, so that 市 in 市场监督管理局 ends none. */
  private static final Pattern PLACE =
      Pattern.compile("^.{1,8}?(?:特别行政区|自治区|自治州|自治县|自治旗|开发区|高新区|新区|街道|省|市(?!场)|地区|盟|县|区|旗|镇|乡)");

  AuthorityName {
    places = List.copyOf(places);
  }

  static AuthorityName of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    String rest = GOVERNMENT.matcher(plain).replaceFirst("");
    List<String> places = new ArrayList<>();
    Matcher place = PLACE.matcher(rest);
    while (place.find()) {
      places.add(place.group());
      rest = rest.substring(place.end());
      place = PLACE.matcher(rest);
    }
    return new AuthorityName(places, rest.equals("办事处") ? "" : rest, plain);
  }

  /**
   * {@return how sure it is that both name the same authority, above 0 and up to 1; empty where
   * they do not}
   */
  Optional<Double> sameAs(AuthorityName other) {
    if (plain.isEmpty() || other.plain.isEmpty()) {
      return Optional.empty();
    }
    if (plain.equals(other.plain)) {
      return Optional.of(SAME);
    }
    if (!body.equals(other.body) || places.isEmpty() || other.places.isEmpty()) {
      return Optional.empty();
    }
    if (places.equals(other.places)) {
      return Optional.of(SAME_OFFICE);
    }
    boolean shorter = endsWith(places, other.places) || endsWith(other.places, places);
    return shorter ? Optional.of(SHORTER) : Optional.empty();
  }

  private static boolean endsWith(List<String> all, List<String> end) {
    return all.size() > end.size() && all.subList(all.size() - end.size(), all.size()).equals(end);
  }
}
