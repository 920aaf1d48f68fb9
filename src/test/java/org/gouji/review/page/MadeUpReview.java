package org.gouji.review.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A folder {@code review/} with made-up reports, by the contract between page and program. */
final class MadeUpReview {

  private static final ObjectMapper JSON = new ObjectMapper();

  private MadeUpReview() {}

  /** {@return the page to open, after everything was written to {@code folder}} */
  static Path write(Path folder, List<MadeUpReport> reports) throws IOException {
    program(folder);
    ObjectNode index = JSON.createObjectNode().put("format", 1).put("program", "gouji 0.1.0");
    ObjectNode reasons = index.putObject("reasons");
    reason(
        reasons,
        "readers_differ",
        "两个识别器读出的数字不同。",
        "Two independent readers read different figures.");
    reason(reasons, "low_confidence", "识别器对数字没有把握。", "A reader is not sure of the figure.");
    reason(
        reasons, "not_a_number", "应为数字的格内是文字。", "The cell holds words where a figure is expected.");
    reason(
        reasons,
        "unreadable",
        "格内有墨迹，但没有识别器读得出。",
        "There is ink in the cell and no reader could read it.");
    reason(reasons, "not_printed", "报告没有列出此字段。", "The report does not print the field.");
    ArrayNode documents = index.putArray("documents");
    Files.createDirectories(folder.resolve("data"));
    for (MadeUpReport report : reports) {
      documents.add(report.entry());
      script(folder.resolve("data/" + report.id() + ".js"), "gouji.document", report.data());
      if (report.pictured()) {
        MadeUpPage.paint(
            folder.resolve("pages/" + report.id() + "/2.jpg"),
            report.authority() + report.year() + "年政府信息公开工作年度报告",
            report.table());
      }
    }
    script(folder.resolve("data/index.js"), "gouji.index", index);
    return folder.resolve("index.html");
  }

  /** {@return the page to open, with a report whose first field is asked again and again} */
  static Path writeLong(Path folder, MadeUpReport report, int questions) throws IOException {
    Path page = write(folder, List.of(report));
    ObjectNode data = report.data();
    ArrayNode fields = (ArrayNode) data.get("fields");
    ArrayNode asked = (ArrayNode) data.get("questions");
    for (int i = 1; i < questions; i++) {
      String name = "table" + i + ".received.natural_person";
      ObjectNode field = fields.get(0).deepCopy();
      fields.add(field.put("field", name).put("table", "table" + i));
      ObjectNode question = asked.get(0).deepCopy();
      asked.add(question.put("field", name));
    }
    script(folder.resolve("data/" + report.id() + ".js"), "gouji.document", data);
    ObjectNode index = JSON.createObjectNode().put("format", 1).put("program", "gouji 0.1.0");
    reason(index.putObject("reasons"), "low_confidence", "识别器没有把握。", "A reader is not sure.");
    ObjectNode entry = report.entry().put("questions", questions);
    entry.putObject("reasons").put("low_confidence", questions);
    index.putArray("documents").add(entry);
    script(folder.resolve("data/index.js"), "gouji.index", index);
    return page;
  }

  private static void reason(ObjectNode reasons, String code, String chinese, String english) {
    reasons.putObject(code).put("zh", chinese).put("en", english);
  }

  static void script(Path file, String function, ObjectNode data) throws IOException {
    Files.writeString(file, function + "(" + JSON.writeValueAsString(data) + ");\n");
  }

  private static void program(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("app"));
    String names = new String(resource("files.txt"), StandardCharsets.UTF_8);
    for (String name : names.lines().toList()) {
      Path target =
          name.equals("index.html") ? folder.resolve(name) : folder.resolve("app/" + name);
      Files.write(target, resource(name));
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = MadeUpReview.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
