package org.gouji.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Ruling;

/**
 * The path under construction, and the rulings it leaves when painted. Only what is painted counts:
 * a clip path around running text is no ruling (tabula takes it for one).
 */
final class PathRulings {

  /**
   * A painted bar up to this thick, in points, is a ruling; a thicker one is shading. Word
   * processors draw borders of 0.4 to 1.5 pt, "thick outer border" up to 3 pt; the lowest shaded
   * row seen is 8 pt high.
   */
  private static final double THICKEST_RULING = 4;

  /** A line may lean this far from its axis over its length, in points: rounding of coordinates. */
  private static final double LEAN = 0.7;

  /** Shorter strokes are parts of signs and of dotted lines; dots of one line are joined later. */
  private static final double SHORTEST_RULING = 0.8;

  /** Shorter curves are parts of characters turned to outlines, straight or not. */
  private static final double SHORTEST_STRAIGHT_CURVE = 9;

  /** An outline of more corners is a character or a drawing; a bar has 4, closed 5 or 6. */
  private static final int CORNERS_OF_A_BAR = 6;

  private record Segment(Point2D from, Point2D to) {}

  private final List<Segment> segments = new ArrayList<>();
  private final List<List<Point2D>> outlines = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final DottedRulings dots = new DottedRulings();
  private final List<BoundingBox> darkAreas = new ArrayList<>();
  private int curves;
  private final List<BoundingBox> drawings = new ArrayList<>();

  void moveTo(Point2D point) {
    outlines.add(new ArrayList<>(List.of(point)));
  }

  void lineTo(Point2D point) {
    if (outlines.isEmpty()) {
      moveTo(point);
      return;
    }
    List<Point2D> outline = outlines.get(outlines.size() - 1);
    segments.add(new Segment(outline.get(outline.size() - 1), point));
    outline.add(point);
  }

  /** A curve; one that is straight and parallel to an axis is a line all the same. */
  void curveTo(Point2D control1, Point2D control2, Point2D end) {
    if (outlines.isEmpty()) {
      moveTo(end);
      return;
    }
    List<Point2D> outline = outlines.get(outlines.size() - 1);
    if (isStraight(List.of(outline.get(outline.size() - 1), control1, control2, end))) {
      lineTo(end);
      return;
    }
    curves++;
    outline.add(end);
  }

  private static boolean isStraight(List<Point2D> points) {
    return points.get(0).distance(points.get(3)) >= SHORTEST_STRAIGHT_CURVE
        && (spread(points, true) <= LEAN || spread(points, false) <= LEAN);
  }

  private static double spread(List<Point2D> points, boolean alongX) {
    double[] values =
        points.stream()
            .mapToDouble(point -> alongX ? point.getX() : point.getY())
            .sorted()
            .toArray();
    return values[values.length - 1] - values[0];
  }

  void close() {
    if (!outlines.isEmpty()) {
      List<Point2D> outline = outlines.get(outlines.size() - 1);
      lineTo(outline.get(0));
    }
  }

  void rectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    moveTo(a);
    lineTo(b);
    lineTo(c);
    lineTo(d);
    lineTo(a);
  }

  /** The path is stroked with a pen of {@code thickness} points. */
  void stroke(double thickness) {
    for (Segment segment : segments) {
      addLine(segment, thickness);
    }
    addDrawings();
  }

  /** The path is filled: thin bars are rulings. */
  void fill() {
    for (List<Point2D> outline : outlines) {
      extent(outline).ifPresent(extent -> fill(outline, extent));
    }
  }

  private void fill(List<Point2D> outline, BoundingBox extent) {
    dots.add(extent);
    if (curves == 0 && outline.size() <= CORNERS_OF_A_BAR) {
      addArea(extent);
    } else {
      drawings.add(extent);
    }
  }

  /**
   * The path is filled with the colour of paper. Laid over a dark area, as cells over the
   * background of their table, it leaves the dark seams around it standing: those are rulings.
   */
  void fillWithPaper() {
    for (List<Point2D> outline : outlines) {
      extent(outline)
          .filter(paper -> darkAreas.stream().anyMatch(dark -> isInside(paper, dark)))
          .ifPresent(this::addOutline);
    }
    addDrawings();
  }

  private static boolean isInside(BoundingBox inner, BoundingBox outer) {
    return outer.grown(LEAN).sharedArea(inner) >= 0.999 * inner.area();
  }

  private void addOutline(BoundingBox box) {
    addHorizontal(box.y(), box.x(), box.right(), 0);
    addHorizontal(box.bottom(), box.x(), box.right(), 0);
    addVertical(box.x(), box.y(), box.bottom(), 0);
    addVertical(box.right(), box.y(), box.bottom(), 0);
  }

  /** The path is done with, painted or not. */
  void end() {
    segments.clear();
    outlines.clear();
    curves = 0;
  }

  /** An image or other thing painted as a bar. */
  void addBar(BoundingBox bar) {
    if (bar.height() <= THICKEST_RULING && bar.width() >= 2 * bar.height()) {
      addHorizontal(bar.centerY(), bar.x(), bar.right(), bar.height());
    } else if (bar.width() <= THICKEST_RULING && bar.height() >= 2 * bar.width()) {
      addVertical(bar.centerX(), bar.y(), bar.bottom(), bar.width());
    }
  }

  /** {@return the rectangles of the path under construction that are large enough to hide text} */
  List<BoundingBox> areas() {
    return curves > 0
        ? List.of()
        : outlines.stream()
            .filter(outline -> outline.size() <= CORNERS_OF_A_BAR)
            .map(PathRulings::extent)
            .flatMap(Optional::stream)
            .filter(area -> Math.min(area.width(), area.height()) > THICKEST_RULING)
            .toList();
  }

  /** {@return whether a dark area lies at the point, so that light text on it can be seen} */
  boolean isDark(double x, double y) {
    return darkAreas.stream().anyMatch(area -> area.contains(x, y));
  }

  List<Ruling> rulings() {
    List<Ruling> all = new ArrayList<>(rulings);
    all.addAll(dots.rulings());
    return all;
  }

  /**
   * {@return the extents of painted outlines with curves: characters turned to outlines, drawings}
   */
  List<BoundingBox> drawings() {
    return drawings;
  }

  private void addDrawings() {
    if (curves > 0) {
      outlines.stream().map(PathRulings::extent).flatMap(Optional::stream).forEach(drawings::add);
    }
  }

  private void addArea(BoundingBox area) {
    addBar(area);
    if (Math.min(area.width(), area.height()) > THICKEST_RULING) {
      darkAreas.add(area);
    }
  }

  private static Optional<BoundingBox> extent(List<Point2D> outline) {
    if (outline.size() < 3) {
      return Optional.empty();
    }
    double left = outline.stream().mapToDouble(Point2D::getX).min().orElseThrow();
    double right = outline.stream().mapToDouble(Point2D::getX).max().orElseThrow();
    double top = outline.stream().mapToDouble(Point2D::getY).min().orElseThrow();
    double bottom = outline.stream().mapToDouble(Point2D::getY).max().orElseThrow();
    return Optional.of(BoundingBox.between(left, top, right, bottom));
  }

  private void addLine(Segment segment, double thickness) {
    if (thickness > THICKEST_RULING) {
      return;
    }
    double dx = Math.abs(segment.to.getX() - segment.from.getX());
    double dy = Math.abs(segment.to.getY() - segment.from.getY());
    double x = (segment.to.getX() + segment.from.getX()) / 2;
    double y = (segment.to.getY() + segment.from.getY()) / 2;
    if (dy <= LEAN && dx > dy) {
      addHorizontal(y, x - dx / 2, x + dx / 2, thickness);
    } else if (dx <= LEAN && dy > dx) {
      addVertical(x, y - dy / 2, y + dy / 2, thickness);
    }
  }

  private void addHorizontal(double y, double from, double to, double thickness) {
    if (to - from >= SHORTEST_RULING) {
      rulings.add(Ruling.horizontal(y, from, to, thickness));
    }
  }

  private void addVertical(double x, double from, double to, double thickness) {
    if (to - from >= SHORTEST_RULING) {
      rulings.add(Ruling.vertical(x, from, to, thickness));
    }
  }
}
