package org.gouji.output;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.output.SavedTable.RawRow;

/** Reads CSV files as spreadsheet programs save them. */
final class SavedCsv {

  private static final char[] SEPARATORS = {',', ';', '\t'};

  private SavedCsv() {}

  static SavedTable read(Path file, byte[] bytes, List<String> required) throws IOException {
    Optional<String> text = SavedText.of(bytes);
    if (text.isEmpty()) {
      throw new CsvFormatException(file, 0, CsvFormatException.Kind.ENCODING, "");
    }
    for (char separator : SEPARATORS) {
      Optional<SavedTable> table = read(file, text.get(), separator, required);
      if (table.isPresent()) {
        return table.get();
      }
    }
    throw new CsvFormatException(
        file, 0, CsvFormatException.Kind.NO_COLUMN, String.join(", ", required));
  }

  /** {@return the table; empty if {@code separator} does not give one} */
  private static Optional<SavedTable> read(
      Path file, String text, char separator, List<String> required) throws IOException {
    List<RawRow> rows = new ArrayList<>();
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
            .build()) {
      int number = 0;
      for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
        number++;
        rows.add(new RawRow(number, Arrays.stream(cells).map(SavedCell::of).toList()));
      }
    } catch (CsvValidationException e) {
      throw badRow(file, rows, e);
    } catch (IOException e) {
      // There is no reading that can fail: the parser refuses a quote that nothing closes.
      if (SavedTable.of(rows, required, separator).isPresent()) {
        throw badRow(file, rows, e);
      }
      return Optional.empty();
    }
    return SavedTable.of(rows, required, separator);
  }

  private static CsvFormatException badRow(Path file, List<RawRow> rows, Exception cause) {
    CsvFormatException problem =
        new CsvFormatException(file, rows.size() + 1L, CsvFormatException.Kind.BAD_ROW, "");
    problem.initCause(cause);
    return problem;
  }
}
