package org.gouji.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.gouji.output.SavedTable.RawRow;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an xlsx workbook that holds the table looked for. */
final class SavedWorkbook {

  /** Spreadsheet programs keep binary fractions of so many decimal digits. */
  private static final MathContext DIGITS = new MathContext(15);

  /** Numbers of the built-in formats of dates and times, the Chinese ones among them. */
  private static final Set<Integer> DATE_FORMATS =
      Set.of(
          14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47,
          50, 51, 52, 53, 54, 55, 56, 57, 58);

  /** Parts of a format that are shown as they stand or say nothing about dates. */
  private static final Pattern LITERALS =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|General|E[+-]");

  private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhsYMDHS年月日时分秒]");

  private SavedWorkbook() {}

  /** {@return whether it begins like a zip archive, as xlsx is one} */
  static boolean isWorkbook(byte[] bytes) {
    return starts(bytes, 'P', 'K', 3, 4);
  }

  /**
   * {@return whether it is a workbook as Excel 2003 and WPS (.et) save it, or one with a password}
   */
  static boolean isOldWorkbook(byte[] bytes) {
    return starts(bytes, 0xD0, 0xCF, 0x11, 0xE0);
  }

  private static boolean starts(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != start[i]) {
        return false;
      }
    }
    return true;
  }

  static SavedTable read(Path file, byte[] bytes, List<String> required) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        Optional<SavedTable> table = SavedTable.of(rows(sheet), required, ',');
        if (table.isPresent()) {
          return table.get();
        }
      }
    } catch (ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
      throw unreadable(file, e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    throw new CsvFormatException(
        file, 0, CsvFormatException.Kind.NO_COLUMN, String.join(", ", required));
  }

  private static CsvFormatException unreadable(Path file, Exception cause) {
    CsvFormatException problem =
        new CsvFormatException(file, 0, CsvFormatException.Kind.WORKBOOK, "");
    problem.initCause(cause);
    return problem;
  }

  private static List<RawRow> rows(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.map(SavedWorkbook::row).toList();
    }
  }

  private static RawRow row(Row row) {
    List<SavedCell> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(SavedWorkbook::cell).orElse(SavedCell.EMPTY));
    }
    return new RawRow(row.getRowNum(), cells);
  }

  private static SavedCell cell(Cell cell) {
    return switch (cell.getType()) {
      case EMPTY -> SavedCell.EMPTY;
      case NUMBER ->
          isDate(cell)
              ? new SavedCell(cell.getRawValue(), SavedCell.Kind.DATE)
              : new SavedCell(number(cell.getRawValue()), SavedCell.Kind.NUMBER);
      case STRING, FORMULA -> SavedCell.of(text(cell));
      case ERROR, BOOLEAN -> new SavedCell(text(cell), SavedCell.Kind.OTHER);
    };
  }

  /** Of a formula what it came to when the workbook was saved. */
  private static String text(Cell cell) {
    @Nullable String shown =
        cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
    return shown == null ? "" : shown;
  }

  private static boolean isDate(Cell cell) {
    @Nullable Integer number = cell.getDataFormatId();
    @Nullable String format = cell.getDataFormatString();
    return (number != null && DATE_FORMATS.contains(number))
        || (format != null && DATE_LETTERS.matcher(LITERALS.matcher(format).replaceAll("")).find());
  }

  /** What a spreadsheet shows of 7730.2799999999997 is 7730.28. */
  private static String number(String raw) {
    return new BigDecimal(raw).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
