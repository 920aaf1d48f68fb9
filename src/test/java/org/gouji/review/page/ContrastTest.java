package org.gouji.review.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page's colours against each other, as WCAG 2.1 level AA asks: 4.5 for text, 3 for edges. */
class ContrastTest {

  private static final Path PAGE = Path.of("src/main/resources/org/gouji/review/page");
  private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
  private static final List<String> TEXTS =
      List.of("ink", "quiet", "blue", "green", "red", "amber");
  private static final double TEXT = 4.5;
  private static final double EDGE = 3;

  private static Map<String, String> colors() throws IOException {
    Map<String, String> colors = new TreeMap<>();
    Matcher matcher = VARIABLE.matcher(Files.readString(PAGE.resolve("page.css")));
    while (matcher.find()) {
      colors.put(matcher.group(1), matcher.group(2));
    }
    return colors;
  }

  private static double luminance(String color) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double level = Integer.parseInt(color.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum +=
          weights[i] * (level <= 0.03928 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  @Test
  void theFormulaIsThatOfTheGuidelines() {
    assertEquals(21, contrast("000000", "ffffff"), 0.001);
    assertEquals(4.54, contrast("767676", "ffffff"), 0.005);
  }

  @Test
  void everyTextIsLegibleOnEveryGround() throws IOException {
    Map<String, String> colors = colors();
    List<String> grounds =
        colors.keySet().stream()
            .filter(name -> name.equals("paper") || name.equals("back") || name.endsWith("-back"))
            .toList();
    assertTrue(grounds.size() >= 7, grounds.toString());
    for (String text : TEXTS) {
      for (String ground : grounds) {
        assertContrast(TEXT, colors, text, ground);
      }
    }
    for (String ground : List.of("blue", "blue-deep", "red")) {
      assertContrast(TEXT, colors, "paper", ground);
    }
    for (String ground : List.of("paper", "back")) {
      assertContrast(EDGE, colors, "edge", ground);
      assertContrast(EDGE, colors, "pen", ground);
    }
  }

  private static void assertContrast(
      double least, Map<String, String> colors, String one, String other) {
    double contrast = contrast(color(colors, one), color(colors, other));
    assertTrue(contrast >= least, () -> one + " on " + other + ": " + contrast);
  }

  private static String color(Map<String, String> colors, String name) {
    String color = colors.get(name);
    if (color == null) {
      throw new AssertionError("no colour " + name + " among " + colors.keySet());
    }
    return color;
  }

  /** Then the pairs above are all there are. Shadows and veils, which have an opacity, are none. */
  @Test
  void noColourStandsOutsideTheVariables() throws IOException {
    for (String name : List.of("page.css", "question.css")) {
      String rules = VARIABLE.matcher(Files.readString(PAGE.resolve(name))).replaceAll("");
      Matcher literal = Pattern.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})(?=[;\\s}])").matcher(rules);
      assertTrue(!literal.find(), () -> name + ": " + literal.group());
    }
  }
}
