package org.gouji.pdf;

/**
 * What a document and a page of it may hold. Beyond that, reading takes time or memory out of all
 * proportion: such files are made to do harm, or are no reports. Of the 70 reports of samples and
 * corpus the largest has 7 pages, and their largest pages 7,200 operators, 760 characters, 790
 * rulings and 8.7 million pixels; each limit is at least 25 times that. Lower, and reports with a
 * yearbook behind them are refused; higher, and a hostile page takes minutes.
 *
 * @param pages pages of a document
 * @param pixels pixels of an image; A3 at 1,200 dpi has 278 million
 */
public record PdfLimits(int pages, long pixels) {

  /** What applies where nothing else is asked for. */
  public static final PdfLimits DEFAULT = new PdfLimits(500, 300_000_000);

  /** Operators of a page, those of its forms and annotations each time they are painted. */
  static final int OPERATORS = 1_000_000;

  /** Characters of a page. */
  static final int CHARACTERS = 100_000;

  /** Rulings of a page; the time to find tables grows faster than their number. */
  static final int RULINGS = 20_000;

  /** Bytes of one stream of a page's content, decompressed. */
  static final long CONTENT_BYTES = 64L << 20;

  /** Graphics states saved at a time. The standard asks readers for 28. */
  static final int SAVED_STATES = 5_000;

  /**
   * How often a page may be painted over, by fills, strokes and characters together. Reports paint
   * theirs twice at most; a font of damaged scale painted one 700 times, which took minutes.
   */
  static final int COATS = 300;

  /**
   * How many pages long a shape may be. Programs fill areas of 80 pages and let the page cut them;
   * a curve of a font of damaged scale took Java's renderer more than a minute.
   */
  static final int SHAPE_PAGES = 10_000;

  /** All images painted on a page together, as a multiple of the pixels of one. */
  static final int IMAGES = 4;
}
