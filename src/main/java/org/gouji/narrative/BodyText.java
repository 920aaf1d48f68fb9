package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.gouji.page.PageKind;
import org.gouji.page.TextLine;
import org.gouji.table.Grid;

/**
 * Takes the lines of running text: what stands outside the tables, without the title and what
 * stands with it, page numbers and running heads.
 *
 * <p>Of a scanned page, where reading costs, only the slices between tables are read that belong to
 * sections of running text (一, 五, 六); sections two to four of a scan are their tables.
 */
final class BodyText {

  private static final int FIRST_TABLE_SECTION = 2;
  private static final int LAST_TABLE_SECTION = 4;

  private final SectionSpans spans;
  private final List<Grid> grids;
  private final ScannedText scannedText;

  BodyText(SectionSpans spans, List<Grid> grids, ScannedText scannedText) {
    this.spans = spans;
    this.grids = List.copyOf(grids);
    this.scannedText = scannedText;
  }

  /** {@return the lines in reading order} */
  List<BodyLine> of(List<PageContent> pages) {
    List<BodyLine> lines = new ArrayList<>();
    for (PageContent page : pages) {
      boolean picture = page.kind() == PageKind.SCANNED;
      if (picture && scannedText == ScannedText.LEFT_OUT) {
        continue;
      }
      for (BoundingBox slice : slices(page)) {
        if (isWorthReading(page.number(), slice.y(), picture)) {
          for (TextLine line : page.text().lines(slice)) {
            add(line, page, picture, lines);
          }
        }
      }
    }
    return PageFurniture.removed(lines);
  }

  private void add(TextLine line, PageContent page, boolean picture, List<BodyLine> lines) {
    double y = line.box().y();
    int section = spans.of(page.number(), y, line.text());
    if (section != SectionSpans.BEFORE && !spans.isHeading(page.number(), y)) {
      lines.add(BodyLine.of(section, page, line, picture));
    }
  }

  private boolean isWorthReading(int page, double top, boolean picture) {
    int section = spans.of(page, top, "");
    return section != SectionSpans.BEFORE && (!picture || !isTableSection(section));
  }

  static boolean isTableSection(int section) {
    return section >= FIRST_TABLE_SECTION && section <= LAST_TABLE_SECTION;
  }

  /** What lies between the tables and the beginnings of sections, from top to bottom. */
  private List<BoundingBox> slices(PageContent page) {
    List<BoundingBox> tables =
        grids.stream()
            .filter(grid -> grid.page().number() == page.number())
            .map(Grid::box)
            .toList();
    TreeSet<Double> cuts = new TreeSet<>(List.of(0.0, page.height()));
    cuts.addAll(spans.startsOn(page.number()));
    tables.forEach(table -> cuts.addAll(List.of(table.y(), table.bottom())));
    List<BoundingBox> slices = new ArrayList<>();
    Double top = null;
    for (Double bottom : cuts) {
      if (top != null && bottom > top) {
        BoundingBox slice = BoundingBox.between(0, top, page.width(), bottom);
        if (tables.stream()
            .noneMatch(
                table -> table.y() <= slice.centerY() && slice.centerY() <= table.bottom())) {
          slices.add(slice);
        }
      }
      top = bottom;
    }
    return slices;
  }
}
