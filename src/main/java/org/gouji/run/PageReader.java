package org.gouji.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.page.PageContent;
import org.gouji.page.PageKind;
import org.gouji.pdf.PageReading;
import org.gouji.pdf.PdfDocument;

/**
 * The pages of a document, each from its text layer or, where that is not to be believed, from its
 * picture.
 *
 * @param pages the pages that could be read, in order
 * @param unreadable numbers of the pages that could not
 */
record PageReader(List<PageContent> pages, List<Integer> unreadable) {

  PageReader {
    pages = List.copyOf(pages);
    unreadable = List.copyOf(unreadable);
  }

  /** Which pages are read from their pictures. */
  enum Sight {
    /** Those whose text layer is not sound. */
    WHERE_NEEDED,
    /** All that are not blank: the text layers have turned out to be false. */
    EVERYWHERE
  }

  static PageReader of(PdfDocument document, Sight sight, PictureReader pictures) {
    List<PageContent> pages = new ArrayList<>();
    List<Integer> unreadable = new ArrayList<>();
    for (int number = 1; number <= document.pageCount(); number++) {
      try {
        pages.add(page(document, number, sight, pictures));
      } catch (IOException e) {
        unreadable.add(number);
      }
    }
    return new PageReader(pages, unreadable);
  }

  private static PageContent page(
      PdfDocument document, int number, Sight sight, PictureReader pictures) throws IOException {
    PageReading reading = document.read(number);
    boolean picture =
        reading.layer().needsPicture()
            || (sight == Sight.EVERYWHERE && !reading.content().rulings().isEmpty());
    return picture ? pictures.read(document.raster(number)) : reading.content();
  }

  int scanned() {
    return (int) pages.stream().filter(page -> page.kind() == PageKind.SCANNED).count();
  }
}
