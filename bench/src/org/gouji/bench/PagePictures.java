package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.gouji.pdf.PdfDocument;
import org.gouji.pdf.PdfOpening;
import org.gouji.run.InputDiscovery;
import org.gouji.run.InputFile;

/**
 * Writes the picture of every page, as Gouji takes it, to a PNG file, and the list of these files
 * to {@code pages.txt}, which Tesseract takes as its input.
 */
public final class PagePictures {

  private PagePictures() {}

  /** Arguments: folder to write to, folders of reports. Prints the number of pages. */
  public static void main(String[] arguments) throws IOException {
    Path output = Files.createDirectories(Path.of(arguments[0]));
    List<String> written = new ArrayList<>();
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      for (InputFile input : InputDiscovery.find(List.of(Path.of(folder)))) {
        written.addAll(pages(input, output, written.size()));
      }
    }
    Files.write(output.resolve("pages.txt"), written);
    System.out.println(written.size());
  }

  private static List<String> pages(InputFile input, Path output, int before) throws IOException {
    if (!(PdfDocument.open(input.path()) instanceof PdfOpening.Opened opened)) {
      throw new IOException(input.sourceFile() + " cannot be opened");
    }
    List<String> written = new ArrayList<>();
    try (PdfDocument document = opened.document()) {
      for (int number = 1; number <= document.pageCount(); number++) {
        Path file = output.resolve("page%04d.png".formatted(before + number));
        ImageIO.write(document.raster(number).image(), "png", file.toFile());
        written.add(file.toString());
      }
    }
    return written;
  }
}
