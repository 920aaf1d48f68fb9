package org.gouji.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.form.Form;
import org.gouji.form.Label;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.gouji.page.PageKind;
import org.gouji.page.TextLine;
import org.gouji.table.Grid;

/**
 * Finds where the sections of a report begin. Headings are compared by their words: the numbers
 * before them are often shifted, or run twice through a report. The likeliest chain of headings in
 * the form's order is taken, so that a subheading of like wording does not pass for a section; a
 * section whose heading is not found begins at its table.
 */
final class SectionClassifier {

  /**
   * Headings less alike than this are none. The wordings seen in published reports leave 0.6 and
   * more; subheadings of section one reach 0.55 (主动公开政府信息 and 主动公开政府信息情况 excepted, which their
   * brackets give away).
   */
  private static final double LEAST_LIKENESS = 0.6;

  /**
   * A heading is no longer than this, in characters without punctuation; the form's longest has 19.
   */
  private static final int LONGEST = 30;

  /**
   * Width of a heading in parts of its height: three characters have 2.5 and more. What is narrower
   * are the specks of bad scans, by the dozen, and page numbers.
   */
  private static final double LEAST_LENGTH = 1.5;

  /**
   * Above a table of a scanned page its heading stands within this, in points; reading more costs.
   */
  private static final double ABOVE_TABLE = 60;

  private static final Pattern NUMBER = Pattern.compile("^\\s*[一二三四五六七八九十]{1,2}\\s*[、.．,，]");
  private static final Pattern SUBHEADING = Pattern.compile("^\\s*(?:[（(]|\\d)");

  private record Candidate(String text, int page, double y) {}

  private final Form form;
  private final LabelSimilarity similarity;

  SectionClassifier(Form form, LabelSimilarity similarity) {
    this.form = form;
    this.similarity = similarity;
  }

  /** {@return the sections of the report that were found, in the form's order} */
  List<Section> classify(List<PageContent> pages, List<PlacedTable> tables) {
    List<Candidate> candidates = candidates(pages, tables);
    List<Label> expected = form.sections();
    int[] partners =
        SequenceAlignment.align(
            expected.size(),
            candidates.size(),
            (section, candidate) -> score(expected.get(section), candidates.get(candidate)));
    List<Section> sections = new ArrayList<>();
    for (int index = 0; index < expected.size(); index++) {
      int number = index + 1;
      if (partners[index] >= 0) {
        Candidate heading = candidates.get(partners[index]);
        sections.add(
            new Section(
                number, heading.text(), heading.page(), heading.y(), Section.Evidence.HEADING));
      } else {
        tables.stream()
            .filter(placed -> placed.table().section() == number)
            .findFirst()
            .ifPresent(placed -> sections.add(byTable(number, placed)));
      }
    }
    return sections;
  }

  private static Section byTable(int number, PlacedTable placed) {
    Grid first = placed.observed().table().parts().get(0);
    return new Section(number, "", first.page().number(), first.box().y(), Section.Evidence.TABLE);
  }

  private double score(Label section, Candidate candidate) {
    double likeness = 0;
    String words = withoutNumber(candidate.text());
    for (String wording : section.wordings()) {
      likeness = Math.max(likeness, similarity.of(words, withoutNumber(wording)));
    }
    return likeness >= LEAST_LIKENESS ? likeness : 0;
  }

  private static String withoutNumber(String heading) {
    return NUMBER.matcher(heading).replaceFirst("");
  }

  private List<Candidate> candidates(List<PageContent> pages, List<PlacedTable> tables) {
    List<Candidate> candidates = new ArrayList<>();
    for (PageContent page : pages) {
      List<Grid> grids = grids(page, tables);
      for (BoundingBox region : regions(page, grids)) {
        page.text()
            .eachLine(region, line -> mayBeHeading(line, grids))
            .filter(SectionClassifier::isHeading)
            .map(line -> new Candidate(line.text(), page.number(), line.box().y()))
            .forEach(candidates::add);
      }
    }
    return candidates;
  }

  private static List<Grid> grids(PageContent page, List<PlacedTable> tables) {
    Set<Grid> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return tables.stream()
        .flatMap(placed -> placed.observed().table().parts().stream())
        .filter(grid -> grid.page().number() == page.number())
        .filter(seen::add)
        .sorted(Comparator.comparingDouble(grid -> grid.box().y()))
        .toList();
  }

  /**
   * All of a born-digital page; of a scanned one, where reading costs, what stands above its
   * tables.
   */
  private static List<BoundingBox> regions(PageContent page, List<Grid> grids) {
    if (page.kind() == PageKind.BORN_DIGITAL) {
      return List.of(page.box());
    }
    return grids.stream()
        .filter(grid -> !grid.openTop())
        .map(
            grid ->
                BoundingBox.between(
                    0, Math.max(0, grid.box().y() - ABOVE_TABLE), page.width(), grid.box().y()))
        .toList();
  }

  private static boolean mayBeHeading(BoundingBox line, List<Grid> grids) {
    return line.width() >= LEAST_LENGTH * line.height()
        && grids.stream().noneMatch(grid -> grid.box().containsCenterOf(line));
  }

  private static boolean isHeading(TextLine line) {
    int length = LabelSimilarity.essence(line.text()).length();
    return length > 2 && length <= LONGEST && !SUBHEADING.matcher(line.text()).find();
  }
}
