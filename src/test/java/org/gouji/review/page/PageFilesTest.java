package org.gouji.review.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the page fit each other. */
class PageFilesTest {

  private static final Path PAGE = Path.of("src/main/resources/org/gouji/review/page");
  private static final String LIST = "files.txt";

  private static Set<String> files() throws IOException {
    try (Stream<Path> files = Files.list(PAGE)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.equals(LIST))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> found(String name, String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(PAGE.resolve(name)))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void allAreListedAndLoaded() throws IOException {
    assertEquals(files(), new TreeSet<>(Files.readAllLines(PAGE.resolve(LIST))));
    Set<String> loaded = found("index.html", "\"app/([a-z-]+\\.(?:js|css))\"");
    loaded.add("index.html");
    assertEquals(files(), loaded);
  }

  @Test
  void allWordsAreThereInBothLanguages() throws IOException {
    Set<String> known = found("texts-page.js", "(?m)^    ([a-zA-Z_]+): \\[");
    known.addAll(found("texts-question.js", "(?m)^    ([a-zA-Z_]+): \\["));
    Set<String> used = found("index.html", "data-(?:text|label|placeholder|title)=\"(\\w+)\"");
    for (String name : files()) {
      used.addAll(found(name, "(?:say|tell|warn)\\('(\\w+)'"));
    }
    // Put together: reading_ and rule_ with a code.
    used.removeIf(word -> word.endsWith("_"));

    assertTrue(
        known.containsAll(used),
        () -> used.stream().filter(it -> !known.contains(it)).toList().toString());
  }

  @Test
  void nothingIsPutInAsMarkup() throws IOException {
    for (String name : files()) {
      String text = Files.readString(PAGE.resolve(name));
      assertTrue(
          !text.matches(
              "(?s).*(innerHTML|outerHTML|insertAdjacentHTML|eval\\(|new Function|document\\.write).*"),
          name);
    }
  }

  @Test
  void thePolicyAllowsNothingInlineAndNothingElsewhere() throws IOException {
    String html = Files.readString(PAGE.resolve("index.html"));
    assertTrue(
        html.contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"));
    assertTrue(
        !html.contains("unsafe") && !html.contains(" style=") && !html.contains(" onclick="));
    assertTrue(!html.contains("http:") && !html.contains("https:"));
  }
}
