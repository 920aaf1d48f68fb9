package org.gouji.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.output.CsvFormatException;
import org.gouji.output.CsvRows;
import org.jspecify.annotations.Nullable;

/**
 * What was read of reports beside what they print.
 *
 * @param fields every field of the truth, in its order, then what was read and is not in the truth
 * @param unread reports of the truth of which nothing was read at all, not even a row
 */
public record Evaluation(List<JudgedField> fields, Set<String> unread) {

  private static final List<String> TRUE_COLUMNS = List.of("source_file", "field", "value");
  private static final List<String> MORE_TRUE_COLUMNS = List.of("stratum");
  private static final List<String> READ_COLUMNS =
      List.of("source_file", "field", "value", "confidence", "flag");

  public Evaluation {
    fields = List.copyOf(fields);
  }

  private record TrueValue(ComparedValue value, String stratum) {}

  private record ReadValue(ComparedValue value, String flag, double confidence) {

    boolean review() {
      return flag.equals("review");
    }

    boolean missing() {
      return flag.equals("missing");
    }
  }

  /**
   * Compares two files.
   *
   * @param truth a CSV file with a row for each printed field: {@code source_file}, {@code field},
   *     {@code value} and, if kinds of reports are to be told apart, {@code stratum}
   * @param read a {@code fields.csv}
   * @throws CsvFormatException if one of them is not such a file
   */
  public static Evaluation of(Path truth, Path read) throws IOException {
    Map<FieldKey, TrueValue> printed = printed(truth);
    Map<String, String> strata = new HashMap<>();
    printed.forEach((key, value) -> strata.put(key.sourceFile(), value.stratum()));
    Map<FieldKey, ReadValue> found = new HashMap<>();
    List<JudgedField> beside = new ArrayList<>();
    Set<String> unread = new TreeSet<>(strata.keySet());
    new CsvRows(read, READ_COLUMNS, List.of())
        .forEach(
            (cells, line) -> {
              FieldKey key = FieldKey.of(cells.get(0), cells.get(1));
              ReadValue value = readValue(cells, read, line);
              unread.remove(key.sourceFile());
              boolean twice = printed.containsKey(key) && found.putIfAbsent(key, value) != null;
              if (twice || !printed.containsKey(key)) {
                addInvented(beside, key, value, strata.getOrDefault(key.sourceFile(), ""));
              }
            });
    List<JudgedField> fields = new ArrayList<>();
    printed.forEach((key, value) -> fields.add(judged(key, value, found.get(key))));
    fields.addAll(beside);
    return new Evaluation(fields, unread);
  }

  private static Map<FieldKey, TrueValue> printed(Path truth) throws IOException {
    Map<FieldKey, TrueValue> printed = new LinkedHashMap<>();
    new CsvRows(truth, TRUE_COLUMNS, MORE_TRUE_COLUMNS)
        .forEach(
            (cells, line) -> {
              FieldKey key = FieldKey.of(cells.get(0), cells.get(1));
              TrueValue value = new TrueValue(ComparedValue.of(cells.get(2)), cells.get(3));
              if (printed.put(key, value) != null) {
                throw new CsvFormatException(
                    truth,
                    line,
                    CsvFormatException.Kind.TWICE,
                    key.sourceFile() + " " + key.field());
              }
            });
    return printed;
  }

  private static ReadValue readValue(List<String> cells, Path file, long line)
      throws CsvFormatException {
    String flag = cells.get(4).strip().toLowerCase(Locale.ROOT);
    try {
      return new ReadValue(ComparedValue.of(cells.get(2)), flag, Double.parseDouble(cells.get(3)));
    } catch (NumberFormatException e) {
      CsvFormatException problem =
          new CsvFormatException(file, line, CsvFormatException.Kind.BAD_CELL, cells.get(3));
      problem.initCause(e);
      throw problem;
    }
  }

  private static JudgedField judged(FieldKey key, TrueValue printed, @Nullable ReadValue read) {
    if (read == null) {
      return new JudgedField(
          key, printed.stratum(), Standing.ABSENT, false, 0, printed.value().text(), "");
    }
    Standing standing =
        read.missing()
            ? Standing.MISSING
            : read.value().equals(printed.value()) ? Standing.RIGHT : Standing.WRONG;
    return new JudgedField(
        key,
        printed.stratum(),
        standing,
        read.review(),
        read.confidence(),
        printed.value().text(),
        read.value().text());
  }

  /** A row without a value, or said not to be printed, invents nothing. */
  private static void addInvented(
      List<JudgedField> beside, FieldKey key, ReadValue read, String stratum) {
    if (!read.missing() && !read.value().isBlank()) {
      beside.add(
          new JudgedField(
              key,
              stratum,
              Standing.INVENTED,
              read.review(),
              read.confidence(),
              "",
              read.value().text()));
    }
  }

  /** {@return the same by kind of report, in the order of the truth} */
  public Map<String, List<JudgedField>> byStratum() {
    Map<String, List<JudgedField>> strata = new LinkedHashMap<>();
    for (JudgedField field : fields) {
      strata.computeIfAbsent(field.stratum(), name -> new ArrayList<>()).add(field);
    }
    return strata;
  }
}
