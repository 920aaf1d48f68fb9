package org.gouji.pdf;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;

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
    return new BudgetedDrawer(parameters);
  }

  /** Draws what the page's budget allows. */
  private final class BudgetedDrawer extends PageDrawer {

    private final PageBudget budget = new PageBudget(limits);
    private final Rectangle2D paper;

    BudgetedDrawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
      PDRectangle box = parameters.getPage().getCropBox();
      paper =
          new Rectangle2D.Double(
              box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
      Rectangle2D bounds = getLinePath().getBounds2D();
      take(bounds, bounds);
      super.fillPath(windingRule);
    }

    @Override
    public void strokePath() throws IOException {
      Rectangle2D bounds = getLinePath().getBounds2D();
      take(bounds, stroked(bounds));
      super.strokePath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
      Rectangle2D bounds = getLinePath().getBounds2D();
      take(bounds, stroked(bounds));
      super.fillAndStrokePath(windingRule);
    }

    private void take(Rectangle2D shape, Rectangle2D painted) throws PageLimitException {
      budget.shape(shape, paper);
      budget.paint(bare(painted), paper);
    }

    /** What the clip leaves of an area: some programs fill the page for each element. */
    private Rectangle2D bare(Rectangle2D area) {
      return area.createIntersection(getGraphicsState().getCurrentClippingPath().getBounds2D());
    }

    /**
     * The length of a stroke at its width; what it leaves bare inside its bounds does not count.
     */
    private Rectangle2D stroked(Rectangle2D bounds) {
      Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
      double scale = Math.sqrt(Math.abs(matrix.getScalingFactorX() * matrix.getScalingFactorY()));
      double pen = getGraphicsState().getLineWidth() * scale;
      boolean level = bounds.getWidth() >= bounds.getHeight();
      double length = Math.max(bounds.getWidth(), bounds.getHeight()) + pen;
      return level
          ? new Rectangle2D.Double(bounds.getX(), bounds.getCenterY() - pen / 2, length, pen)
          : new Rectangle2D.Double(bounds.getCenterX() - pen / 2, bounds.getY(), pen, length);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      budget.image(image);
      super.drawImage(image);
    }

    @Override
    protected void operatorException(
        Operator operator, List<COSBase> operands, IOException exception) throws IOException {
      if (exception instanceof PageLimitException
          || ContentCollector.PAINT_IMAGE.contains(operator.getName())) {
        failures.add(exception);
      }
      super.operatorException(operator, operands, exception);
    }
  }
}
