package org.gouji.review.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A made-up report as the review page's data states it.
 *
 * @param number any; figures and id come from it
 * @param file where it is said to lie
 * @param doubts by row and column, in the order of the work
 * @param pictured whether the page has a picture
 */
record MadeUpReport(
    int number, String file, String authority, int year, List<Asked> doubts, boolean pictured) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A cell that is asked. */
  record Asked(int row, int column, Doubt doubt) {

    String field() {
      return MadeUpTable.field(row, column);
    }
  }

  String id() {
    return String.format("%016x", number);
  }

  MadeUpTable table() {
    return MadeUpTable.random(number);
  }

  MadeUpReport pictured(boolean yes) {
    return new MadeUpReport(number, file, authority, year, doubts, yes);
  }

  private ObjectNode head() {
    return JSON.createObjectNode()
        .put("id", id())
        .put("file", file)
        .put("authority", authority)
        .put("year", year)
        .put("layout", year < 2021 ? "2019" : "2021");
  }

  /** {@return its entry in the list of reports} */
  ObjectNode entry() {
    Map<String, Integer> reasons = new TreeMap<>();
    doubts.forEach(asked -> reasons.merge(asked.doubt().reason(), 1, Integer::sum));
    ObjectNode entry = head().put("questions", doubts.size());
    reasons.forEach(entry.putObject("reasons")::put);
    return entry;
  }

  /** {@return all of it} */
  ObjectNode data() {
    ObjectNode data = head();
    ObjectNode pages = data.putObject("pages");
    if (pictured) {
      pages
          .putObject("2")
          .put("picture", "pages/" + id() + "/2.jpg")
          .put("width", MadeUpPage.WIDTH)
          .put("height", MadeUpPage.HEIGHT);
    }
    fields(data.putArray("fields"));
    rules(data.putArray("rules"));
    ArrayNode questions = data.putArray("questions");
    doubts.forEach(asked -> question(questions.addObject(), asked));
    return data;
  }

  private void fields(ArrayNode fields) {
    MadeUpTable table = table();
    for (int row = 0; row < MadeUpTable.ROWS.size(); row++) {
      for (int column = 0; column < MadeUpTable.COLUMNS.size(); column++) {
        field(fields.addObject(), row, column, table.at(row, column));
      }
    }
  }

  private void field(ObjectNode field, int row, int column, int figure) {
    Asked asked =
        doubts.stream()
            .filter(each -> each.row() == row && each.column() == column)
            .findFirst()
            .orElse(null);
    boolean absent = asked != null && asked.doubt() == Doubt.ABSENT;
    String printed = asked == null ? Integer.toString(figure) : asked.doubt().printed(figure);
    field
        .put("field", MadeUpTable.field(row, column))
        .put("table", "requests")
        .put("row", MadeUpTable.ROWS.get(row))
        .put("column", MadeUpTable.COLUMNS.get(column))
        .put("row_index", row)
        .put("column_index", column)
        .put("printed", printed)
        .put("value", asked == null ? printed : asked.doubt().value(figure))
        .put("unit", "件")
        .put("flag", asked == null ? "ok" : absent ? "missing" : "review")
        .put("reading", asked == null ? "number" : asked.doubt().reading());
    if (absent) {
      field.putNull("page").putNull("box");
    } else {
      ArrayNode box = field.put("page", 2).putArray("box");
      for (double length : MadeUpPage.box(row, column)) {
        box.add(length);
      }
    }
  }

  private static void rules(ArrayNode rules) {
    for (int row = 0; row < MadeUpTable.ROWS.size(); row++) {
      String id = "requests." + MadeUpTable.ROW_IDS.get(row) + ".across";
      rule(rules, id, MadeUpTable.field(row, MadeUpTable.TOTAL_COLUMN), MadeUpTable.across(row));
    }
    for (int column = 0; column < MadeUpTable.COLUMNS.size(); column++) {
      String id = "requests.results." + MadeUpTable.COLUMN_IDS.get(column);
      rule(rules, id, MadeUpTable.field(MadeUpTable.TOTAL_ROW, column), MadeUpTable.down(column));
    }
  }

  private static void rule(ArrayNode rules, String id, String total, List<String> parts) {
    ObjectNode rule = rules.addObject().put("id", id);
    rule.putArray("left").add(total);
    parts.forEach(rule.putArray("right")::add);
    rule.put("verdict", "open");
  }

  private void question(ObjectNode question, Asked asked) {
    int figure = table().at(asked.row(), asked.column());
    question.put("field", asked.field()).put("confidence", 0.62);
    question.putArray("reasons").add(asked.doubt().reason());
    ArrayNode candidates = question.putArray("candidates");
    String value = asked.doubt().value(figure);
    if (!value.isEmpty()) {
      candidate(candidates, value, "tesseract", asked.doubt() == Doubt.DIFFERS ? 0.58 : 0.93);
    }
    if (asked.doubt() == Doubt.DIFFERS) {
      candidate(candidates, Integer.toString(figure), "ppocr", 0.41);
    }
    if (asked.doubt() == Doubt.STALE) {
      question
          .putObject("previous")
          .put("decision", "correct")
          .put("value", Integer.toString(figure + 1))
          .put("note", "对照原件")
          .put("decided_at", "2026-03-02T08:15:00Z")
          .put("analyst", "王敏");
    } else {
      question.putNull("previous");
    }
  }

  private static void candidate(
      ArrayNode candidates, String value, String reader, double probability) {
    ObjectNode candidate = candidates.addObject().put("text", value).put("value", value);
    candidate.putArray("readers").add(reader);
    candidate.put("probability", probability);
  }
}
