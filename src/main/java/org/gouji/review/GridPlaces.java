package org.gouji.review;

import java.util.HashMap;
import java.util.Map;
import org.gouji.form.FieldDefinition;

/**
 * Rows and columns of fields as numbers from 0, in the order in which the fields come. An id is
 * {@code <table>.<row>.<column>}: what stands before its last dot is the row, what stands behind it
 * the column. Blocks of a table have columns of their own.
 */
final class GridPlaces {

  private final Map<String, Map<String, Integer>> rows = new HashMap<>();
  private final Map<String, Map<String, Integer>> columns = new HashMap<>();

  int row(FieldDefinition field) {
    String id = field.id();
    return number(rows, field.table(), id.substring(0, Math.max(0, id.lastIndexOf('.'))));
  }

  int column(FieldDefinition field) {
    String id = field.id();
    return number(columns, field.table(), id.substring(id.lastIndexOf('.') + 1));
  }

  private static int number(Map<String, Map<String, Integer>> all, String table, String name) {
    Map<String, Integer> ofTable = all.computeIfAbsent(table, it -> new HashMap<>());
    Integer next = ofTable.size();
    Integer known = ofTable.putIfAbsent(name, next);
    return known == null ? next : known;
  }
}
