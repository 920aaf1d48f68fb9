package org.gouji.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A worklist as a workbook: every cell is text, so that ids and figures stay as they are, with a
 * frozen head, a filter, and links to the pictures. Rows go to the disk as they come. Like {@link
 * CsvFile}, a file of its name is always a whole one, and the same rows make the same bytes.
 */
public final class WorklistWorkbook implements Closeable {

  /** Rows in memory at a time. */
  private static final int FLUSH = 500;

  /** Excel repairs a sheet with more links than these, and drops all of them. */
  private static final int MOST_LINKS = 65_530;

  /** Rows that a sheet can hold under its head; further ones are in the CSV file only. */
  private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

  /** The workbook is packed again, so its first packing is a quick one. */
  private static final int QUICK = 1;

  /** What is typed into a cell of this format stays as it is: 1-2 does not become a date. */
  private static final String AS_TYPED = "@";

  private static final String LINK_COLOR = "0563C1";
  private static final String HEAD_COLOR = "E9E9EC";
  private static final int USUAL_WIDTH = 12;

  private final PartFile file;
  private final Path unpacked;
  private final OutputStream bytes;
  private final Workbook workbook;
  private final Worksheet sheet;
  private final int columns;
  private final int linked;
  private int rows;
  private int links;

  private WorklistWorkbook(
      PartFile file, Path unpacked, OutputStream bytes, List<String> header, int linked) {
    this.bytes = bytes;
    this.workbook = new Workbook(bytes, "gouji", null);
    this.workbook.setCompressionLevel(QUICK);
    this.sheet = workbook.newWorksheet("review");
    this.file = file;
    this.unpacked = unpacked;
    this.columns = header.size();
    this.linked = linked;
  }

  /**
   * Starts a workbook with its head.
   *
   * @param target the file
   * @param header names of the columns
   * @param linked the column that holds paths from the folder of the file, which become links
   * @param widths of columns in characters; others are {@value #USUAL_WIDTH} wide
   */
  public static WorklistWorkbook create(
      Path target, List<String> header, String linked, Map<String, Integer> widths)
      throws IOException {
    Path unpacked = target.resolveSibling(target.getFileName() + ".unpacked.part");
    WorklistWorkbook worklist =
        new WorklistWorkbook(
            new PartFile(target),
            unpacked,
            new BufferedOutputStream(Files.newOutputStream(unpacked)),
            header,
            header.indexOf(linked));
    worklist.head(header, widths);
    return worklist;
  }

  private void head(List<String> header, Map<String, Integer> widths) {
    for (int i = 0; i < header.size(); i++) {
      sheet.inlineString(0, i, header.get(i));
      sheet.width(i, widths.getOrDefault(header.get(i), USUAL_WIDTH));
      sheet.style(i).format(AS_TYPED).set();
    }
    sheet.range(0, 0, 0, header.size() - 1).style().bold().fillColor(HEAD_COLOR).set();
    sheet.freezePane(0, 1);
  }

  /** Adds a row of cells as a CSV file has them. */
  public void row(List<String> cells) throws IOException {
    if (rows >= MOST_ROWS) {
      return;
    }
    rows++;
    for (int i = 0; i < cells.size(); i++) {
      String text = SheetText.of(CsvCell.plain(cells.get(i)));
      if (text.isEmpty()) {
        continue;
      }
      if (i == linked && links < MOST_LINKS) {
        links++;
        sheet.hyperlink(rows, i, new HyperLink(text, text));
        sheet.style(rows, i).fontColor(LINK_COLOR).underlined().set();
      } else {
        sheet.inlineString(rows, i, text);
      }
    }
    if (rows % FLUSH == 0) {
      sheet.flush();
    }
  }

  /** Ends the workbook and gives it its name. */
  public void keep() throws IOException {
    sheet.setAutoFilter(0, 0, rows, columns - 1);
    workbook.close();
    bytes.close();
    TimelessZip.write(unpacked, file.part());
    file.keep();
  }

  /** Drops what was not kept. */
  @Override
  public void close() throws IOException {
    bytes.close();
    Files.deleteIfExists(unpacked);
    Files.deleteIfExists(file.part());
  }
}
