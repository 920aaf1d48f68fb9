package org.gouji.run;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.geometry.BoundingBox;
import org.gouji.output.InspectedScan;
import org.gouji.output.InspectedScan.CellReading;
import org.gouji.output.InspectedScan.Step;
import org.gouji.output.KeptPicture;
import org.gouji.page.CellObserver;
import org.gouji.page.PageContent;
import org.gouji.page.PageKind;
import org.gouji.page.PageObserver;
import org.gouji.page.ScanStep;

/** Keeps what happens to one page. */
final class SeenPage implements PageObserver {

  /** The last step: the cells of the tables. It is taken by the tables, not by the picture. */
  private static final String CELLS = "cells";

  private final PictureSpool spool;
  private final Map<ScanStep, Step> steps = new LinkedHashMap<>();
  private final Map<BoundingBox, SeenCell> cells = new LinkedHashMap<>();

  SeenPage(PictureSpool spool) {
    this.spool = spool;
  }

  /** A cell and what the readers said of it so far. */
  private record SeenCell(KeptPicture picture, List<CellReading> readings) {}

  @Override
  public void step(
      ScanStep step, Supplier<BufferedImage> picture, Supplier<List<BoundingBox>> found) {
    BufferedImage image = picture.get();
    List<BoundingBox> parts = parts(found.get(), image.getWidth(), image.getHeight());
    Step straight = steps.get(ScanStep.STRAIGHT);
    // Print is sought on the straight picture, which need not be kept twice.
    KeptPicture kept =
        step == ScanStep.PRINT && straight != null ? straight.picture() : spool.keep(image);
    steps.put(step, new Step(step.code(), kept, parts));
  }

  @Override
  public CellObserver cell(BoundingBox region, Supplier<BufferedImage> picture) {
    List<CellReading> readings =
        cells
            .computeIfAbsent(
                region, it -> new SeenCell(spool.keep(picture.get()), new ArrayList<>()))
            .readings();
    return (shown, reading) -> readings.add(new CellReading(spool.keep(shown.get()), reading));
  }

  /** {@return all of it; empty if the page was not read from its picture} */
  Optional<InspectedScan> scan(PageContent page, List<BoundingBox> found) {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    List<Step> all =
        new ArrayList<>(
            steps.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList());
    // The text of a page whose rulings alone were sought stands as the page is displayed.
    ScanStep under = page.kind() == PageKind.SCANNED ? ScanStep.STRAIGHT : ScanStep.ORIGINAL;
    Optional.ofNullable(steps.get(under))
        .map(it -> new Step(CELLS, it.picture(), parts(found, page.width(), page.height())))
        .ifPresent(all::add);
    List<InspectedScan.Cell> read =
        cells.entrySet().stream()
            .sorted(
                Map.Entry.comparingByKey(
                    Comparator.comparingDouble(BoundingBox::y).thenComparingDouble(BoundingBox::x)))
            .map(
                it ->
                    new InspectedScan.Cell(
                        page.frame().toPage(it.getKey()),
                        it.getValue().picture(),
                        it.getValue().readings()))
            .toList();
    return Optional.of(new InspectedScan(all, read));
  }

  private static List<BoundingBox> parts(List<BoundingBox> boxes, double width, double height) {
    return boxes.stream()
        .map(
            it ->
                new BoundingBox(
                    it.x() / width, it.y() / height, it.width() / width, it.height() / height))
        .toList();
  }
}
