package org.gouji.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param path where it is
 * @param text what it says
 */
record DocFile(Path path, String text) {

  private static final Pattern CODE_SPAN = Pattern.compile("`([^`\n]+)`");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
  private static final Pattern CODE_ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|");

  /** {@return every page} */
  static List<DocFile> all() throws IOException {
    List<DocFile> files = new ArrayList<>();
    for (String name : List.of("README.md", "README.zh-CN.md", "CHANGELOG.md")) {
      files.add(read(Path.of(name)));
    }
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      for (Path each : docs.filter(it -> it.toString().endsWith(".md")).sorted().toList()) {
        files.add(read(each));
      }
    }
    return files;
  }

  static DocFile read(Path path) throws IOException {
    return new DocFile(path, Files.readString(path));
  }

  /** {@return what stands under a heading, up to the next one of whatever level} */
  String section(String heading) {
    Matcher found =
        Pattern.compile("(?ms)^#+ " + Pattern.quote(heading) + "\n(.*?)(?=^#|\\z)").matcher(text);
    if (!found.find()) {
      throw new AssertionError(path + " has no section " + heading);
    }
    return found.group(1);
  }

  /** {@return the codes in the first column of the tables of a section} */
  Set<String> codes(String heading) {
    return matches(CODE_ROW, 1, List.of(section(heading)));
  }

  /** {@return command lines of the program, without its name and what the shell is to do} */
  List<String> commands() {
    return Stream.concat(
            CODE_SPAN.matcher(text).results().map(it -> it.group(1)), blocks(text).stream())
        .flatMap(
            code ->
                Pattern.compile("(?:^|&& |\\s)(?:\\./)?gouji ([^>|&]*)")
                    .matcher(code)
                    .results()
                    .map(it -> it.group(1).strip()))
        .toList();
  }

  /** {@return the options that are named in code that is of no other program} */
  Set<String> options() {
    List<String> code = new ArrayList<>(commands());
    CODE_SPAN
        .matcher(text)
        .results()
        .map(it -> it.group(1))
        .filter(it -> it.startsWith("--"))
        .forEach(code::add);
    return matches(OPTION, 0, code);
  }

  /** {@return what the links within the project lead to} */
  List<Path> links() {
    return LINK.matcher(text)
        .results()
        .map(it -> path.resolveSibling(it.group(1)).normalize())
        .toList();
  }

  private static List<String> blocks(String text) {
    return text.lines().filter(line -> line.startsWith("    ")).map(String::strip).toList();
  }

  private static Set<String> matches(Pattern pattern, int group, Collection<String> texts) {
    return texts.stream()
        .flatMap(it -> pattern.matcher(it).results())
        .map(it -> it.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
