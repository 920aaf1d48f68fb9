package org.gouji.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.geometry.BoundingBox;
import org.gouji.output.InspectedPage;
import org.gouji.output.InspectedScan;
import org.gouji.page.PageContent;
import org.gouji.page.PageRaster;
import org.gouji.page.Ruling;
import org.gouji.pdf.PdfDocument;
import org.gouji.pdf.PdfOpening;
import org.gouji.table.Grid;
import org.gouji.table.GridCell;
import org.gouji.table.Table;

/** The pages of a document with what was seen on them; one picture at a time is in memory. */
final class InspectedPages implements Iterable<InspectedPage> {

  /** Fine enough to read 7-point figures on a screen; an A4 page is 1,240 x 1,754 pixels. */
  static final double PREVIEW_DPI = 150;

  private final Path file;
  private final int count;
  private final List<PageContent> pages;
  private final List<Table> tables;
  private final Witness witness;

  InspectedPages(
      Path file, int count, List<PageContent> pages, List<Table> tables, Witness witness) {
    this.file = file;
    this.count = count;
    this.pages = pages;
    this.tables = tables;
    this.witness = witness;
  }

  @Override
  public Iterator<InspectedPage> iterator() {
    return IntStream.rangeClosed(1, count)
        .mapToObj(this::page)
        .flatMap(Optional::stream)
        .iterator();
  }

  /** A page that cannot be rendered is left out; the report says which could not be read. */
  private Optional<InspectedPage> page(int number) {
    if (!(PdfDocument.open(file) instanceof PdfOpening.Opened opened)) {
      throw new UncheckedIOException(new IOException("no longer readable: " + file.getFileName()));
    }
    try (PdfDocument document = opened.document()) {
      PageRaster raster = document.preview(number, PREVIEW_DPI);
      return Optional.of(new InspectedPage(raster, rulings(number), cells(number), scan(number)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** How the page was read from its picture; empty if it was not. */
  private Optional<InspectedScan> scan(int number) {
    return pages.stream()
        .filter(page -> page.sheet() == number)
        .findFirst()
        .flatMap(page -> witness.scan(page, cellsAsRead(number)));
  }

  private List<BoundingBox> cellsAsRead(int number) {
    return grids(number).flatMap(grid -> grid.cells().stream()).map(GridCell::box).toList();
  }

  private List<BoundingBox> rulings(int number) {
    return pages.stream()
        .filter(page -> page.sheet() == number)
        .flatMap(page -> page.rulings().stream().map(Ruling::box).map(page.frame()::toPage))
        .toList();
  }

  private List<BoundingBox> cells(int number) {
    return grids(number).flatMap(InspectedPages::cells).toList();
  }

  private Stream<Grid> grids(int number) {
    return tables.stream()
        .flatMap(table -> table.parts().stream())
        .filter(grid -> grid.page().sheet() == number);
  }

  private static Stream<BoundingBox> cells(Grid grid) {
    return grid.cells().stream().map(cell -> grid.page().frame().toPage(cell.box()));
  }
}
