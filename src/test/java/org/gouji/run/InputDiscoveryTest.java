package org.gouji.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.output.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputDiscoveryTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void findsPdfFilesAtAnyDepthInAnyCaseAndOrdersThemByName() throws IOException {
    write("b.pdf", "县/2023/年报.PDF", "a/x.Pdf", "a/notes.txt", "a/pdf", "x.pdf.bak");

    assertEquals(List.of("a/x.Pdf", "b.pdf", "县/2023/年报.PDF"), names(folder));
  }

  @Test
  void keepsOddNamesAsTheyAre() throws IOException {
    write("=1+1.pdf", "-x.pdf", "two words.pdf", "it's \"one\".pdf", "@list.pdf", "#a;b,c.pdf");

    assertEquals(
        List.of(
            "#a;b,c.pdf", "-x.pdf", "=1+1.pdf", "@list.pdf", "it's \"one\".pdf", "two words.pdf"),
        names(folder));
  }

  @Test
  void descendsIntoAFolderThatIsNamedLikeAReport() throws IOException {
    write("x.pdf/y.pdf");

    assertEquals(List.of("x.pdf/y.pdf"), names(folder));
  }

  @Test
  void composesNamesAndKeepsThemApartWhereTheyDifferInThisAlone() throws IOException {
    write("re\u0301sume\u0301.pdf");
    assertEquals(List.of("r\u00e9sum\u00e9.pdf"), names(folder));

    write("r\u00e9sum\u00e9.pdf");
    assumeTrue(count() == 2, "the file system composes names itself");
    assertEquals(List.of("re\u0301sume\u0301.pdf", "r\u00e9sum\u00e9.pdf"), names(folder));
  }

  @Test
  void followsLinksButNotInCircles() throws IOException {
    write("a/x.pdf", "elsewhere/y.pdf");
    link("a/up", folder);
    link("a/self", Path.of("."));
    link("a/other", folder.resolve("elsewhere"));

    assertEquals(
        List.of("other/y.pdf", "x.pdf"),
        names(folder.resolve("a")).stream().filter(name -> !name.startsWith("up/")).toList());
  }

  @Test
  void listsALinkToNothingWithItsProblem() throws IOException {
    link("gone.pdf", Path.of("nowhere.pdf"));

    InputFile file = InputDiscovery.find(List.of(folder)).get(0);

    assertEquals("gone.pdf", file.sourceFile());
    assertEquals(
        Optional.of(ProblemCode.FILE_UNREADABLE), file.problem().map(problem -> problem.code()));
  }

  @Test
  void takesFilesThatAreNamedWhateverTheyAre() throws IOException {
    write("a.txt");

    assertEquals(
        List.of("a.txt", "gone.pdf"), names(folder.resolve("a.txt"), folder.resolve("gone.pdf")));
  }

  @Test
  void keepsEqualNamesInSeveralInputsApart() throws IOException {
    write("2022/x.pdf", "2023/x.pdf", "y.pdf");

    assertEquals(
        List.of("2022/x.pdf", "2023/x.pdf", "y.pdf"),
        names(folder.resolve("2023"), folder.resolve("2022"), folder.resolve("y.pdf")));
  }

  @Test
  void takesAFileThatIsNamedTwiceOnce() throws IOException {
    write("x.pdf");

    assertEquals(List.of("x.pdf"), names(folder.resolve("x.pdf"), folder.resolve("./x.pdf")));
    assertEquals(List.of("x.pdf"), names(folder, folder.resolve("x.pdf")));
  }

  @Test
  void findsNothingInAnEmptyFolder() {
    assertTrue(InputDiscovery.find(List.of(folder)).isEmpty());
  }

  private static List<String> names(Path... inputs) {
    return InputDiscovery.find(List.of(inputs)).stream().map(InputFile::sourceFile).toList();
  }

  private long count() throws IOException {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Path parent = file.getParent();
      Files.createDirectories(parent == null ? folder : parent);
      Files.writeString(file, name);
    }
  }

  /** Windows lets only administrators make links. */
  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), target);
    } catch (FileSystemException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here: " + e);
    }
  }
}
