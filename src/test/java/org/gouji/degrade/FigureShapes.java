package org.gouji.degrade;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Tells whether a report shows its figures. A font without them shows the same empty box for each;
 * the text layer still knows which is which, and paper does not.
 */
final class FigureShapes extends PDFTextStripper {

  private static final String FIGURES = "0123456789.,-";

  /** By font and outline, the figure that has it. */
  private final Map<String, String> figures = new HashMap<>();

  private boolean distinct = true;

  private FigureShapes() {
    setSuppressDuplicateOverlappingText(false);
  }

  /** {@return whether different figures of {@code report} have different shapes} */
  static boolean areDistinct(Path report) throws IOException {
    FigureShapes shapes = new FigureShapes();
    try (PDDocument document = Loader.loadPDF(report.toFile())) {
      shapes.writeText(document, Writer.nullWriter());
    }
    return shapes.distinct;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    PDFont font = position.getFont();
    if (text.length() == 1 && FIGURES.contains(text) && font instanceof PDVectorFont outlines) {
      String known = figures.putIfAbsent(font.getName() + outline(outlines, position), text);
      distinct &= known == null || known.equals(text);
    }
  }

  private static String outline(PDVectorFont font, TextPosition position) {
    StringBuilder outline = new StringBuilder();
    double[] points = new double[6];
    try {
      GeneralPath path = font.getPath(position.getCharacterCodes()[0]);
      for (PathIterator it = path.getPathIterator(new AffineTransform()); !it.isDone(); it.next()) {
        outline.append(it.currentSegment(points)).append(Arrays.toString(points));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outline.toString();
  }
}
