package org.gouji.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Renders pages, and fails where an image cannot be decoded. PDFBox only logs that and leaves the
 * place empty: figures would be blanks.
 */
final class StrictRenderer extends PDFRenderer {

  private final List<IOException> failures = new ArrayList<>();

  private final PdfLimits limits;

  StrictRenderer(PDDocument document, PdfLimits limits) {
    super(document);
    this.limits = limits;
  }

  /**
   * {@return the page}
   *
   * @param index of the page, from 0
   * @throws IOException if the page cannot be parsed or one of its images cannot be decoded
   */
  BufferedImage page(int index, double dotsPerInch) throws IOException {
    failures.clear();
    BufferedImage image = renderImage(index, (float) (dotsPerInch / 72), ImageType.RGB);
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    return image;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    PageBudget budget = new PageBudget(limits);
    return new PageDrawer(parameters) {
      @Override
      public void drawImage(PDImage image) throws IOException {
        budget.image(image);
        super.drawImage(image);
      }

      @Override
      protected void operatorException(
          Operator operator, List<COSBase> operands, IOException exception) throws IOException {
        if (ContentCollector.PAINT_IMAGE.contains(operator.getName())) {
          failures.add(exception);
        }
        super.operatorException(operator, operands, exception);
      }
    };
  }
}
