package org.gouji.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.gouji.message.Language;

/**
 * What people look at when they ask why a field is as it is: one PNG a page, {@code index.html}
 * that shows pictures and fields side by side, and for each page that was read from its picture one
 * that shows how. The pages are static, work offline and from a folder, and run no script.
 */
public final class InspectionPage {

  /** The page to open. */
  public static final String NAME = "index.html";

  private final Path folder;
  private final Language language;

  /**
   * @param folder where to write to; it exists
   * @param language of headings and explanations
   */
  public InspectionPage(Path folder, Language language) {
    this.folder = folder;
    this.language = language;
  }

  /**
   * Writes the pictures and the pages.
   *
   * @param report what the document says
   * @param pages what was seen on its pages, in order; may be rendered while being iterated
   * @return the page to open
   */
  public Path write(DocumentReport report, Iterable<InspectedPage> pages) throws IOException {
    PagePicture picture = new PagePicture();
    BrokenCells broken = BrokenCells.of(report);
    List<PictureFile> pictures = new ArrayList<>();
    for (InspectedPage page : pages) {
      PictureFile file = PictureFile.of(page.raster(), scan(report, page));
      if (!ImageIO.write(
          picture.draw(page, report.fields(), broken),
          "png",
          folder.resolve(file.name()).toFile())) {
        throw new IllegalStateException("every Java writes PNG");
      }
      pictures.add(file);
    }
    Path page = folder.resolve(NAME);
    Files.writeString(
        page, new InspectionHtml(report, pictures, language).render(), StandardCharsets.UTF_8);
    return page;
  }

  /** Writes how a page was read from its picture; gives the name of the page that tells it. */
  private Optional<String> scan(DocumentReport report, InspectedPage page) throws IOException {
    if (page.scan().isEmpty()) {
      return Optional.empty();
    }
    int number = page.raster().pageNumber();
    ScanPage scan = new ScanPage(folder, number);
    scan.write(report, number, page.scan().get(), language);
    return Optional.of(scan.file());
  }
}
