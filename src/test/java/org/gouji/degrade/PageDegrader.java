package org.gouji.degrade;

import java.io.IOException;
import java.nio.file.Path;
import org.gouji.page.PageRaster;
import org.gouji.pdf.PdfDocument;
import org.gouji.pdf.PdfOpening;

/** Prints and scans a report. */
public final class PageDegrader {

  private PageDegrader() {}

  /**
   * {@return whether a reader of the printed report can tell its figures} Some fonts show an empty
   * box for each.
   */
  public static boolean isLegible(Path report) throws IOException {
    return FigureShapes.areDistinct(report);
  }

  /**
   * Writes {@code scan}, a PDF of one picture for each page of {@code report}. The same report
   * name, condition and seed give the same pictures.
   *
   * @param report a born-digital PDF
   * @param name of the report, whatever folder it lies in
   * @param condition what is done to its pages
   * @param seed which of the many ways of doing so
   * @param scan the file to write
   * @throws IOException if the report cannot be opened or rendered, or the scan not written
   */
  public static void degrade(Path report, String name, Condition condition, long seed, Path scan)
      throws IOException {
    if (!(PdfDocument.open(report) instanceof PdfOpening.Opened opened)) {
      throw new IOException(name + " cannot be opened");
    }
    Chance chance = Chance.of(name, condition.label(), seed);
    Recipe recipe = condition.recipes().apply(chance);
    try (PdfDocument document = opened.document();
        ScanWriter writer = new ScanWriter()) {
      for (int number = 1; number <= document.pageCount(); number++) {
        PageRaster print = document.preview(number, recipe.dpi());
        Picture page = Picture.of(print.image(), print.dotsPerInch());
        writer.add(worn(page, recipe, chance.and("page", number)), recipe.encoding());
      }
      writer.save(scan);
    }
  }

  /** {@return the page after all steps of the recipe} */
  static Picture worn(Picture page, Recipe recipe, Chance chance) {
    Picture scan = page;
    int step = 0;
    for (Effect effect : recipe.steps().of(chance)) {
      scan = effect.on(scan, chance.and("step", step++));
    }
    return scan;
  }
}
