package org.gouji.output;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.check.Hierarchy;

/**
 * Reads which authorities stand below which from a CSV file with the columns {@code parent} and
 * {@code child}: one row for each authority below, in any order; other columns are passed over.
 * UTF-8, or GB 18030 as Excel saves it on Chinese Windows.
 */
public final class HierarchyFile {

  private static final Charset GB_18030 = Charset.forName("GB18030");

  private HierarchyFile() {}

  /**
   * What was read, or what is wrong with the file.
   *
   * @param hierarchy what it says; {@link Hierarchy#NONE} if it cannot be used
   * @param problem key of the sentence that says why it cannot be used, empty if it can
   * @param row number of the row concerned, from 1; 0 if none is
   */
  public record Content(Hierarchy hierarchy, String problem, int row) {}

  /**
   * {@return the content of {@code file}}
   *
   * @throws IOException if it cannot be opened or read
   */
  public static Content read(Path file) throws IOException {
    try (CSVReader rows = new CSVReader(new StringReader(text(Files.readAllBytes(file))))) {
      return read(rows);
    } catch (CsvMalformedLineException e) {
      return problem("hierarchy.not_csv", (int) e.getLineNumber());
    } catch (CsvValidationException e) {
      return problem("hierarchy.not_csv", (int) e.getLineNumber());
    }
  }

  private static Content read(CSVReader rows) throws IOException, CsvValidationException {
    String[] header = rows.readNext();
    List<String> columns =
        header == null ? List.of() : Arrays.stream(header).map(String::strip).toList();
    int parent = columns.indexOf("parent");
    int child = columns.indexOf("child");
    if (parent < 0 || child < 0) {
      return problem("hierarchy.no_columns", 1);
    }
    Map<String, List<String>> children = new LinkedHashMap<>();
    int number = 1;
    for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
      number++;
      if (Arrays.stream(row).allMatch(String::isBlank)) {
        continue;
      }
      if (row.length <= Math.max(parent, child) || row[parent].isBlank() || row[child].isBlank()) {
        return problem("hierarchy.incomplete_row", number);
      }
      children
          .computeIfAbsent(row[parent].strip(), it -> new ArrayList<>())
          .add(row[child].strip());
    }
    return new Content(new Hierarchy(children), "", 0);
  }

  private static Content problem(String key, int row) {
    return new Content(Hierarchy.NONE, key, row);
  }

  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, GB_18030);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
