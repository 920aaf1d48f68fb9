package org.gouji.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.gouji.message.Language;
import org.gouji.output.InspectedScan.Cell;
import org.gouji.output.InspectedScan.CellReading;
import org.gouji.output.InspectedScan.Step;
import org.gouji.output.ScanHtml.ShownCell;
import org.gouji.output.ScanHtml.ShownReading;
import org.gouji.output.ScanHtml.ShownStep;

/**
 * How one page was read from its picture: {@code page-003.html}, with its pictures in the folder
 * {@code page-003}.
 */
final class ScanPage {

  private final Path folder;
  private final String name;

  /**
   * @param folder where the inspection page is
   * @param number of the page
   */
  ScanPage(Path folder, int number) {
    this.folder = folder;
    this.name = "page-%03d".formatted(number);
  }

  /** {@return the name of the page to open} */
  String file() {
    return name + ".html";
  }

  /** Writes pictures and page. */
  void write(DocumentReport report, int number, InspectedScan scan, Language language)
      throws IOException {
    Files.createDirectories(folder.resolve(name));
    List<ShownStep> steps = new ArrayList<>();
    IdentityHashMap<KeptPicture, String> written = new IdentityHashMap<>();
    for (Step step : scan.steps()) {
      String picture = written.get(step.picture());
      if (picture == null) {
        picture = kept(step.picture(), step.code());
        written.put(step.picture(), picture);
      }
      steps.add(new ShownStep(step.code(), picture, step.found()));
    }
    List<ShownCell> cells = new ArrayList<>();
    for (int i = 0; i < scan.cells().size(); i++) {
      cells.add(cell("cell-%03d".formatted(i + 1), scan.cells().get(i)));
    }
    Files.writeString(
        folder.resolve(file()),
        new ScanHtml(report, number, language).render(steps, cells),
        StandardCharsets.UTF_8);
  }

  private ShownCell cell(String called, Cell cell) throws IOException {
    List<ShownReading> readings = new ArrayList<>();
    for (CellReading each : cell.readings()) {
      String picture = "%s-%d-%s".formatted(called, readings.size() + 1, each.reading().reader());
      readings.add(new ShownReading(kept(each.picture(), picture), each.reading()));
    }
    return new ShownCell(cell.place(), kept(cell.picture(), called), readings);
  }

  /** Writes a picture; gives its path as the page names it. */
  private String kept(KeptPicture picture, String called) throws IOException {
    String path = name + "/" + called + ".png";
    Files.write(folder.resolve(path), picture.png());
    return path;
  }
}
