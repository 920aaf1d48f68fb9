package org.gouji.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.gouji.page.PageFrame;
import org.gouji.page.PageKind;
import org.gouji.page.PageObserver;
import org.gouji.page.Ruling;
import org.gouji.pdf.PageLimitException;
import org.gouji.pdf.PageReading;
import org.gouji.pdf.PdfDocument;
import org.gouji.pdf.TextLayer;

/**
 * The pages of a document, each from its text layer or, where that is not to be believed, from its
 * picture.
 *
 * @param pages the pages that could be read, in order
 * @param unreadable numbers of the pages that could not, each with the limit that it exceeds or the
 *     code of what it did to the program; empty where its content is damaged
 */
record PageReader(List<PageContent> pages, SortedMap<Integer, String> unreadable) {

  PageReader {
    pages = List.copyOf(pages);
    unreadable = Collections.unmodifiableSortedMap(new TreeMap<>(unreadable));
  }

  /** Which pages are read from their pictures. */
  enum Sight {
    /** Those whose text layer is not sound. */
    WHERE_NEEDED,
    /** And the rulings of those with a sound text layer and no rulings: they may be in an image. */
    FOR_RULINGS,
    /** All that have rulings: the text layers have turned out to be false. */
    EVERYWHERE
  }

  /**
   * Reads the pages.
   *
   * @param observers gives who is shown the reading of a page from its picture, by its number
   */
  static PageReader of(
      PdfDocument document,
      PageScope scope,
      Sight sight,
      PictureReader pictures,
      IntFunction<PageObserver> observers) {
    List<PageContent> pages = new ArrayList<>();
    SortedMap<Integer, String> unreadable = new TreeMap<>(scope.leftOut());
    int added = 0;
    for (int number = 1; number <= document.pageCount(); number++) {
      if (!scope.includes(number)) {
        continue;
      }
      int seen = 0;
      try {
        PageObserver observer = observers.apply(number);
        for (PageContent page : pages(document, number, sight, pictures, observer)) {
          pages.add(page.numbered(number + added + seen));
          seen++;
        }
        added += Math.max(0, seen - 1);
      } catch (PageLimitException e) {
        unreadable.put(number, e.limit());
      } catch (IOException e) {
        unreadable.put(number, "");
      }
    }
    return new PageReader(pages, unreadable);
  }

  /** Of a sheet that shows two pages, both. */
  private static List<PageContent> pages(
      PdfDocument document, int number, Sight sight, PictureReader pictures, PageObserver observer)
      throws IOException {
    PageReading reading = document.read(number);
    PageContent content = reading.content();
    boolean ruled = content.rulings().stream().filter(it -> !it.isHorizontal()).count() >= 3;
    if (reading.layer().needsPicture() || (sight == Sight.EVERYWHERE && ruled)) {
      return pictures.pages(document.raster(number), observer).stream()
          .map(page -> CodedFigures.on(page, reading.coded()))
          .toList();
    }
    return List.of(
        sight == Sight.FOR_RULINGS && !ruled && reading.layer() == TextLayer.SOUND
            ? withRulings(content, pictures.read(document.raster(number), observer))
            : content);
  }

  /** The page's own text between the rulings of its picture, where that stands as the page does. */
  private static PageContent withRulings(PageContent text, PageContent picture) {
    List<Ruling> rulings =
        picture.rulings().stream().map(it -> displaced(it, picture.frame())).toList();
    return new PageContent(
        text.number(),
        text.width(),
        text.height(),
        text.kind(),
        rulings,
        text.text(),
        text.frame(),
        text.soundness());
  }

  private static Ruling displaced(Ruling ruling, PageFrame frame) {
    BoundingBox box = frame.toPage(ruling.box());
    return ruling.isHorizontal()
        ? Ruling.horizontal(box.centerY(), box.x(), box.right(), ruling.thickness())
        : Ruling.vertical(box.centerX(), box.y(), box.bottom(), ruling.thickness());
  }

  /** {@return the same pages, codes of characters shown as empty boxes trusted this far} */
  PageReader trusting(TrustedDigits digits) {
    return new PageReader(
        pages.stream().map(page -> CodedFigures.trusting(page, digits)).toList(), unreadable);
  }

  int scanned() {
    return (int) pages.stream().filter(page -> page.kind() == PageKind.SCANNED).count();
  }
}
