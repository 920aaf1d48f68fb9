package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.gouji.match.ExtractedField;

/**
 * What the tables say on a concept.
 *
 * @param value the figure: as printed, or as its parts add up where it is left blank
 * @param readings every figure that the tables may be taken to say: a printed total and the sum of
 *     its parts where these differ
 * @param unit its unit; empty where the form states none
 * @param sure whether all its cells are surely read
 * @param cells the fields it is the sum of
 */
record TableFigure(
    BigDecimal value,
    Set<BigDecimal> readings,
    String unit,
    boolean sure,
    List<ExtractedField> cells) {

  TableFigure {
    readings = Set.copyOf(readings);
    cells = List.copyOf(cells);
  }

  /** {@return the ids of its fields} */
  List<String> fields() {
    return cells.stream().map(cell -> cell.definition().id()).toList();
  }
}
