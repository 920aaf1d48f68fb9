package org.gouji.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Ruling;
import org.jspecify.annotations.Nullable;

/** Runs a page's content once and notes every character, ruling and image painted. */
final class ContentCollector extends PDFGraphicsStreamEngine {

  /**
   * The part of a font's height above and below the base line that a character is taken to fill.
   * Chinese fonts fill about 0.88 and 0.12 of the em; a figure's middle comes out within a tenth of
   * an em of its true one, which is what placing it in a cell needs.
   */
  private static final double ABOVE_BASE_LINE = 0.80;

  private static final double BELOW_BASE_LINE = 0.14;

  /** A white at least this light, 0..1, leaves no visible line on paper. */
  private static final double PAPER_WHITE = 0.985;

  /** Colours of which no component is as light, 0..255, are black. */
  private static final int BLACK = 26;

  /** Operators that paint images, of the page's resources or of its content. */
  static final Set<String> PAINT_IMAGE =
      Set.of(OperatorName.DRAW_OBJECT, OperatorName.BEGIN_INLINE_IMAGE);

  /** Characters smaller than this, in points, nobody reads. */
  private static final double SMALLEST_TEXT = 1;

  /** Slope from which text counts as aslant: 6 degrees. A crooked page is below 2. */
  private static final double SLANT = 0.1;

  private static final Set<String> INK_IN_LEFT_HALF =
      Set.of("、", "，", "。", "；", "：", "）", "》", "”", "’", "】", "〕", "！", "？");

  private static final Set<String> INK_IN_RIGHT_HALF = Set.of("（", "《", "“", "‘", "【", "〔");

  private final PageBudget budget;
  private final LayerVisibility layers;
  private final List<Cover> covers = new ArrayList<>();
  private final DisplayTransform display;
  private final Map<FontKey, Integer> fontNumbers;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<PlacedImage> images = new ArrayList<>();
  private final PathRulings path = new PathRulings();
  private Point2D currentPoint = new Point2D.Float();
  private int order;

  /** Identity of a font in the document. */
  record FontKey(Object fontDictionary) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof FontKey key && key.fontDictionary == fontDictionary;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(fontDictionary);
    }
  }

  private ContentCollector(
      PDPage page, Map<FontKey, Integer> fontNumbers, LayerVisibility layers, PdfLimits limits) {
    super(page);
    this.budget = new PageBudget(limits);
    this.layers = layers;
    this.display = DisplayTransform.of(page);
    this.fontNumbers = fontNumbers;
  }

  /**
   * Collects what {@code page} paints.
   *
   * @param fontNumbers numbers given to the document's fonts so far; extended
   * @param layers knows which optional content is switched off
   * @param limits what the page may hold
   * @throws PageLimitException if it holds more
   */
  static PageMarks collect(
      PDPage page, Map<FontKey, Integer> fontNumbers, LayerVisibility layers, PdfLimits limits)
      throws IOException {
    ContentCollector collector = new ContentCollector(page, fontNumbers, layers, limits);
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      collector.budget.content(streams.next().getCOSObject());
    }
    collector.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (!annotation.isHidden() && !annotation.isNoView()) {
        collector.showAnnotation(annotation);
      }
    }
    collector.budget.check();
    List<Ruling> rulings = collector.path.rulings();
    collector.budget.rulings(rulings.size());
    return new PageMarks(
        collector.display.width(),
        collector.display.height(),
        collector.glyphs,
        rulings,
        collector.images,
        collector.covers,
        collector.path.drawings());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator(getGraphicsStackSize());
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.character();
    String unicode = font.toUnicode(code);
    String text =
        unicode == null || unicode.isEmpty() ? Glyph.UNKNOWN : RadicalForms.resolved(unicode);
    double advance = displacement.getX();
    if (font.isVertical()) {
      advance = 1;
    }
    Point2D start = corner(matrix, 0, -BELOW_BASE_LINE);
    Point2D end = corner(matrix, Math.max(advance, 0.01), ABOVE_BASE_LINE);
    BoundingBox box =
        inked(text, BoundingBox.between(start.getX(), start.getY(), end.getX(), end.getY()));
    budget.paint(
        new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()),
        new Rectangle2D.Double(0, 0, display.width(), display.height()));
    boolean painted = isPainted(matrix, box);
    boolean onPage =
        box.centerX() >= 0
            && box.centerX() <= display.width()
            && box.centerY() >= 0
            && box.centerY() <= display.height();
    int turns = display.quarterTurns(matrix.getScaleX(), matrix.getShearY());
    int number =
        fontNumbers.computeIfAbsent(new FontKey(font.getCOSObject()), key -> fontNumbers.size());
    glyphs.add(
        new Glyph(
            text,
            box,
            turns,
            painted && onPage,
            lightness(),
            number,
            MissingGlyphs.meant(font, code, unicode),
            order++));
  }

  /**
   * Full-width punctuation has its ink in one half of its square; the other half often hangs over
   * the edge of a cell.
   */
  private static BoundingBox inked(String text, BoundingBox square) {
    double half = square.width() / 2;
    if (INK_IN_LEFT_HALF.contains(text)) {
      return new BoundingBox(square.x(), square.y(), half, square.height());
    }
    if (INK_IN_RIGHT_HALF.contains(text)) {
      return new BoundingBox(square.x() + half, square.y(), half, square.height());
    }
    return square;
  }

  /** Whether a character can be seen, as far as it alone decides. */
  private boolean isPainted(Matrix matrix, BoundingBox box) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean inked =
        (mode.isFill() && isInk(getGraphicsState().getNonStrokingColor()))
            || (mode.isStroke() && isInk(getGraphicsState().getStrokingColor()));
    boolean onDark =
        (mode.isFill() || mode.isStroke()) && path.isDark(box.centerX(), box.centerY());
    return (inked || onDark)
        && !layers.isHidden()
        && !isOblique(matrix)
        && Math.max(box.width(), box.height()) >= SMALLEST_TEXT;
  }

  /** Text that runs aslant is a watermark or a stamp laid over the page, not part of its tables. */
  private static boolean isOblique(Matrix matrix) {
    double x = Math.abs(matrix.getScaleX());
    double y = Math.abs(matrix.getShearY());
    return Math.min(x, y) > SLANT * Math.max(x, y);
  }

  private Point2D corner(Matrix matrix, double x, double y) {
    Point2D.Float user = matrix.transformPoint((float) x, (float) y);
    return display.apply(user.getX(), user.getY());
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    if (layers.isHidden() || isHiddenObject(image)) {
      return;
    }
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    BoundingBox box = unitSquare(matrix);
    Optional<ImageTurn> turn =
        ImageTurn.of(corner(matrix, 0, 0), corner(matrix, 1, 0), corner(matrix, 0, 1));
    boolean opaque = !image.isStencil() && !isTransparent(image) && isOpaque();
    boolean blackMask =
        image.isStencil() && isOpaque() && isBlack(getGraphicsState().getNonStrokingColor());
    images.add(
        new PlacedImage(box, Optional.of(image), turn, opaque, opaque || blackMask, order++));
    path.addBar(box);
  }

  private BoundingBox unitSquare(Matrix matrix) {
    Point2D a = corner(matrix, 0, 0);
    Point2D b = corner(matrix, 1, 1);
    Point2D c = corner(matrix, 1, 0);
    Point2D d = corner(matrix, 0, 1);
    return BoundingBox.between(a.getX(), a.getY(), b.getX(), b.getY())
        .union(BoundingBox.between(c.getX(), c.getY(), d.getX(), d.getY()));
  }

  /** An image that cannot be decoded is kept as a place where something is that nobody can read. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (PAINT_IMAGE.contains(operator.getName()) && !layers.isHidden()) {
      BoundingBox box = unitSquare(getGraphicsState().getCurrentTransformationMatrix());
      images.add(new PlacedImage(box, Optional.empty(), Optional.empty(), false, false, order++));
    }
    super.operatorException(operator, operands, exception);
  }

  private boolean isHiddenObject(PDImage image) {
    return image instanceof PDImageXObject object && layers.isHidden(object.getOptionalContent());
  }

  private static boolean isTransparent(PDImage image) throws IOException {
    return image instanceof PDImageXObject object
        && (object.getSoftMask() != null
            || object.getMask() != null
            || object.getColorKeyMask() != null);
  }

  /** Whether what is filled now hides what is below. */
  private boolean isOpaque() {
    return getGraphicsState().getNonStrokeAlphaConstant() >= 1
        && getGraphicsState().getSoftMask() == null
        && BlendMode.NORMAL.equals(getGraphicsState().getBlendMode());
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (!layers.isHidden(form.getOptionalContent())) {
      budget.content(form.getCOSObject());
      super.showForm(form);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    layers.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    layers.end();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.rectangle(shown(p0), shown(p1), shown(p2), shown(p3));
    currentPoint = p0;
  }

  @Override
  public void moveTo(float x, float y) {
    currentPoint = new Point2D.Float(x, y);
    path.moveTo(shown(currentPoint));
  }

  @Override
  public void lineTo(float x, float y) {
    currentPoint = new Point2D.Float(x, y);
    path.lineTo(shown(currentPoint));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    currentPoint = new Point2D.Float(x3, y3);
    path.curveTo(
        shown(new Point2D.Float(x1, y1)), shown(new Point2D.Float(x2, y2)), shown(currentPoint));
  }

  @Override
  public Point2D getCurrentPoint() {
    return currentPoint;
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void clip(int windingRule) {
    // What is only clipped is not painted.
  }

  @Override
  public void endPath() {
    path.end();
  }

  @Override
  public void strokePath() {
    if (!layers.isHidden() && isInk(getGraphicsState().getStrokingColor())) {
      path.stroke(penWidth());
    }
    path.end();
  }

  @Override
  public void fillPath(int windingRule) {
    fill();
    path.end();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill();
    if (!layers.isHidden() && isInk(getGraphicsState().getStrokingColor())) {
      path.stroke(penWidth());
    }
    path.end();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Shading is background; it has neither characters nor rulings.
  }

  private void fill() {
    if (layers.isHidden()) {
      return;
    }
    if (isOpaque()) {
      path.areas().forEach(area -> covers.add(new Cover(area, order++)));
    }
    if (isInk(getGraphicsState().getNonStrokingColor())) {
      path.fill();
    } else {
      path.fillWithPaper();
    }
  }

  private double penWidth() {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double scale = Math.sqrt(Math.abs(matrix.getScalingFactorX() * matrix.getScalingFactorY()));
    return getGraphicsState().getLineWidth() * scale;
  }

  /** Lightness of the colour that characters are painted in. */
  private double lightness() {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return lightness(
        mode.isFill()
            ? getGraphicsState().getNonStrokingColor()
            : getGraphicsState().getStrokingColor());
  }

  private static boolean isInk(@Nullable PDColor color) {
    return lightness(color) < PAPER_WHITE;
  }

  private static boolean isBlack(PDColor color) throws IOException {
    int rgb = color.isPattern() ? 0xFFFFFF : color.toRGB();
    return Math.max(rgb & 0xFF, Math.max((rgb >> 8) & 0xFF, (rgb >> 16) & 0xFF)) < BLACK;
  }

  /** The lightest a reader may take the colour for, 0..1: its darkest component. */
  private static double lightness(@Nullable PDColor color) {
    if (color == null || color.isPattern()) {
      return 0;
    }
    PDColorSpace space = color.getColorSpace();
    boolean additive = space instanceof PDDeviceGray || space instanceof PDDeviceRGB;
    if (additive || space instanceof PDDeviceCMYK) {
      double darkest = 1;
      for (float component : color.getComponents()) {
        darkest = Math.min(darkest, additive ? component : 1 - component);
      }
      return darkest;
    }
    try {
      int rgb = color.toRGB();
      return Math.min(rgb & 0xFF, Math.min((rgb >> 8) & 0xFF, (rgb >> 16) & 0xFF)) / 255.0;
    } catch (IOException unknownColorSpace) {
      return 0; // What is of unknown colour is taken to be seen.
    }
  }

  private Point2D shown(Point2D point) {
    return display.apply(point.getX(), point.getY());
  }
}
