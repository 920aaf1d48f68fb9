package org.gouji.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.match.Section;
import org.gouji.table.Grid;

/**
 * Which section a place of the report belongs to: the one that begins last before it.
 *
 * <p>Headings may be missing or images: what stands before the first section found belongs to the
 * first one, and text after the last table to section five.
 */
final class SectionSpans {

  /** What stands before section one: title, contents, who to ask. */
  static final int BEFORE = -1;

  private static final int FIRST = 1;
  private static final int PROBLEMS = 5;
  private static final int LAST = 6;

  /**
   * 七、附件: a section that the report adds. 六、其他需要报告的事项 of a scan, where headings without a table are
   * not looked for.
   */
  private static final Pattern ADDED = Pattern.compile("^\\s*([六七八九])\\s*[、.．,，丶].{2,28}$");

  private record Start(int section, int page, double y, String heading) {}

  private final List<Start> starts = new ArrayList<>();
  private int added;

  /**
   * @param sections where sections begin
   * @param grids all tables of the report
   */
  SectionSpans(List<Section> sections, List<Grid> grids) {
    for (Section section : sections) {
      starts.add(new Start(section.number(), section.page(), section.y(), section.heading()));
    }
    boolean withFifth = sections.stream().anyMatch(section -> section.number() == PROBLEMS);
    if (!withFifth && !sections.isEmpty()) {
      grids.stream()
          .max(
              Comparator.comparingInt((Grid grid) -> grid.page().number())
                  .thenComparingDouble(grid -> grid.box().bottom()))
          .ifPresent(
              grid ->
                  starts.add(new Start(PROBLEMS, grid.page().number(), grid.box().bottom(), "")));
    }
    starts.sort(Comparator.comparingInt(Start::page).thenComparingDouble(Start::y));
  }

  /**
   * {@return the section of a line at the top {@code y} of page {@code page}} Lines are to be asked
   * for in reading order.
   */
  int of(int page, double y, String text) {
    int section = formSection(page, y);
    if (section < PROBLEMS) {
      added = 0;
      return section;
    }
    Matcher heading = ADDED.matcher(text);
    if (heading.matches() && !isHeading(page, y)) {
      added = "六七八九".indexOf(heading.group(1)) + LAST;
    }
    return Math.max(added, section);
  }

  private int formSection(int page, double y) {
    if (starts.isEmpty()) {
      return 0;
    }
    int section = starts.stream().anyMatch(start -> start.section() == FIRST) ? BEFORE : FIRST;
    for (Start start : starts) {
      if (start.page() < page || (start.page() == page && start.y() <= y + 1)) {
        section = start.section();
      }
    }
    return section;
  }

  /** {@return whether the line is the heading by which a section was recognised} */
  boolean isHeading(int page, double y) {
    return starts.stream()
        .anyMatch(
            start ->
                !start.heading().isEmpty() && start.page() == page && Math.abs(start.y() - y) < 1);
  }

  /** {@return where on {@code page} sections begin, from top to bottom} */
  List<Double> startsOn(int page) {
    return starts.stream().filter(start -> start.page() == page).map(Start::y).toList();
  }
}
