package org.gouji.scan;

import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageObserver;
import org.gouji.page.PageRaster;
import org.gouji.page.Ruling;
import org.gouji.page.ScanStep;

/**
 * Makes a {@link StraightPage} of the picture of a page: red marks out, light evened, turned
 * upright, deskewed, perspective and curl taken out by means of the rulings, rulings and marks
 * found. A page that draws its rulings itself is straight, and says where they are.
 */
public final class PageStraightener {

  /** The longer side of an A4 page in points: the size of type is judged as on such a page. */
  private static final double A4_POINTS = 842;

  /** The longer side of the picture that is read, at most: 222 dots per inch on A4. */
  private static final int READ_PIXELS = 2600;

  private static final int WORK_PIXELS =
      (int) Math.round(A4_POINTS / 72 * RidgeTracer.DOTS_PER_INCH);

  private final ReadingDirection directions;

  public PageStraightener(ReadingProbe probe) {
    this.directions = new ReadingDirection(probe);
  }

  /** {@return the page; nobody looks} */
  public StraightPage straighten(PageRaster raster) {
    return straighten(raster, PageObserver.NONE);
  }

  /**
   * {@return the page}
   *
   * @param observer is shown each step's picture
   */
  public StraightPage straighten(PageRaster raster, PageObserver observer) {
    observer.step(ScanStep.ORIGINAL, raster::image, List::of);
    GrayImage displayed = GrayConversion.of(raster.image());
    int longer = Math.max(displayed.width(), displayed.height());
    double shrink = Math.min(1, READ_PIXELS / (double) longer);
    GrayImage source = scaled(displayed, shrink);
    observer.step(ScanStep.GRAY, source::image, List::of);
    double typeScale = Math.max(source.width(), source.height()) / A4_POINTS;
    GrayImage even = Lighting.evened(source, typeScale * 72);
    observer.step(ScanStep.EVEN, even::image, List::of);
    GrayImage work =
        Pepper.removed(scaled(even, WORK_PIXELS / (double) Math.max(even.width(), even.height())));
    double noise = Noise.of(work);

    ReadingDirection.Way direction = directions.of(work, noise);
    GrayImage turnedWork = work.turned(direction.quarters());
    GrayImage turned = even.turned(direction.quarters());
    observer.step(ScanStep.UPRIGHT, turned::image, List::of);
    double toWork = turnedWork.width() / (double) turned.width();

    boolean drawn = !raster.drawn().isEmpty() && direction.quarters() == 0;
    double skew = drawn ? 0 : direction.skew();
    int width = canvas(turnedWork.width(), turnedWork.height(), skew);
    int height = canvas(turnedWork.height(), turnedWork.width(), skew);
    double[] middles = {
      width / 2.0, height / 2.0, turnedWork.width() / 2.0, turnedWork.height() / 2.0
    };
    Bend down = Bend.none();
    Bend aside = Bend.none();
    if (!drawn) {
      PageMap rotation = new PageMap(1, 1, skew, middles, Bend.none(), Bend.none());
      GrayImage level = quiet(rotation.straightened(turnedWork, width, height), noise);
      down = Bend.of(lines(level, noise), BEND_LENGTH, width, height);
      aside = Bend.of(lines(level.transposed(), noise), BEND_LENGTH, height, width);
    }

    PageMap workMap = new PageMap(1, 1, skew, middles, down, aside);
    GrayImage straightWork = quiet(workMap.straightened(turnedWork, width, height), noise);
    List<Ruling> rulings =
        drawn ? drawn(raster, turnedWork.width() / raster.width()) : found(straightWork, noise);

    observer.step(
        ScanStep.RULINGS, straightWork::image, () -> rulings.stream().map(Ruling::box).toList());

    PageMap map = new PageMap(1 / toWork, 1 / toWork, skew, middles, down, aside);
    GrayImage grainy =
        map.straightened(
            turned, (int) Math.round(width / toWork), (int) Math.round(height / toWork));
    double grain = Noise.of(grainy);
    GrayImage straight =
        grain > VERY_NOISY
            ? grainy.smoothed().smoothed()
            : grain > ILLEGIBLE ? grainy.smoothed() : grainy;
    observer.step(ScanStep.STRAIGHT, straight::image, List::of);
    List<Mark> marks =
        Ink.marks(
            grain > VERY_NOISY ? grainy.smoothed().smoothed() : quiet(grainy, grain),
            typeScale,
            rulings.stream().map(ruling -> scaled(ruling, 1 / toWork)).toList());

    observer.step(ScanStep.PRINT, straight::image, () -> boxes(marks));

    double pixelsPerPoint = displayed.width() * shrink / raster.width();
    double toPoints = 1 / toWork / pixelsPerPoint;
    int turns = direction.quarters();
    return new StraightPage(
        straight,
        pixelsPerPoint,
        typeScale,
        rulings.stream().map(ruling -> scaled(ruling, toPoints)).toList(),
        marks,
        box -> toDisplayed(box, map, pixelsPerPoint, turns, source.width(), source.height()),
        turns,
        noise,
        direction.legibility());
  }

  private static List<Ruling> found(GrayImage straight, double noise) {
    List<Ruling> lines = new RulingFinder(straight, noise).rulings();
    double scale = RidgeTracer.DOTS_PER_INCH / 72.0;
    return new PrintCrossing(Ink.marks(straight, scale, lines), scale).linesBetweenPrint(lines);
  }

  /** The rulings that the page says it draws, in pixels whose middles are whole numbers. */
  private static List<Ruling> drawn(PageRaster raster, double pixelsPerPoint) {
    return raster.drawn().stream()
        .map(
            it ->
                new Ruling(
                    it.orientation(),
                    it.position() * pixelsPerPoint - 0.5,
                    it.from() * pixelsPerPoint - 0.5,
                    it.to() * pixelsPerPoint - 0.5,
                    it.thickness() * pixelsPerPoint))
        .toList();
  }

  private static List<BoundingBox> boxes(List<Mark> marks) {
    return marks.stream()
        .map(it -> new BoundingBox(it.left(), it.top(), it.width(), it.height()))
        .toList();
  }

  /** Lines shorter than four cells say too little about the page's bend. */
  private static final double BEND_LENGTH = 120;

  /** Gray levels; above it, threshold and tracing work on a smoothed picture. */
  private static final double NOISY = 9;

  /**
   * Gray levels; above it the readers read a smoothed picture better than a sharp one. Two sets of
   * degraded scans (hard, seeds 25 and 26) had 84 and 95 % right with 14 and 24, where a whole
   * table of faint print was lost, and 94 and 97 % with 9 and 16. Photographs and office scans did
   * not change; lower, print of 150 dots to the inch grows soft.
   */
  private static final double ILLEGIBLE = 9;

  private static final double VERY_NOISY = 16;

  static GrayImage quiet(GrayImage image, double noise) {
    return noise > NOISY ? image.smoothed() : image;
  }

  private static List<Track> lines(GrayImage image, double noise) {
    return TrackChain.joined(new RidgeTracer(image, noise).tracks(30), 50, (piece, next) -> true);
  }

  private static int canvas(int along, int across, double skew) {
    return (int) Math.ceil(along * Math.cos(skew) + across * Math.abs(Math.sin(skew)));
  }

  private static GrayImage scaled(GrayImage image, double factor) {
    return image.scaled(
        Math.max(1, (int) Math.round(image.width() * factor)),
        Math.max(1, (int) Math.round(image.height() * factor)));
  }

  private static Ruling scaled(Ruling ruling, double factor) {
    return new Ruling(
        ruling.orientation(),
        (ruling.position() + 0.5) * factor,
        (ruling.from() + 0.5) * factor,
        (ruling.to() + 0.5) * factor,
        ruling.thickness() * factor);
  }

  private static BoundingBox toDisplayed(
      BoundingBox box,
      PageMap map,
      double pixelsPerPoint,
      int turns,
      int displayedWidth,
      int displayedHeight) {
    BoundingBox pixels =
        map.source(
            BoundingBox.between(
                box.x() * pixelsPerPoint,
                box.y() * pixelsPerPoint,
                box.right() * pixelsPerPoint,
                box.bottom() * pixelsPerPoint));
    BoundingBox turned =
        switch (turns) {
          case 1 ->
              BoundingBox.between(
                  pixels.y(),
                  displayedHeight - pixels.right(),
                  pixels.bottom(),
                  displayedHeight - pixels.x());
          case 2 ->
              BoundingBox.between(
                  displayedWidth - pixels.right(),
                  displayedHeight - pixels.bottom(),
                  displayedWidth - pixels.x(),
                  displayedHeight - pixels.y());
          case 3 ->
              BoundingBox.between(
                  displayedWidth - pixels.bottom(),
                  pixels.x(),
                  displayedWidth - pixels.y(),
                  pixels.right());
          default -> pixels;
        };
    return BoundingBox.between(
        turned.x() / pixelsPerPoint,
        turned.y() / pixelsPerPoint,
        turned.right() / pixelsPerPoint,
        turned.bottom() / pixelsPerPoint);
  }
}
