package org.gouji.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.geometry.BoundingBox;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;
import org.gouji.message.Language;
import org.gouji.page.Candidate;

/** How a page was read from its picture, as HTML: each step, then each cell. */
final class ScanHtml {

  private static final double PERCENT = 100;

  /** Units across a picture that the places on it are given in. */
  private static final int ACROSS = 10_000;

  private static final List<String> READERS = List.of("ppocr", "tesseract");

  private static final String SHEET =
      """
      *{box-sizing:border-box}
      body{margin:0 auto;max-width:1400px;padding:12px;color:#222;background:#f3f3f5;
      font:14px/1.45 system-ui,"Microsoft YaHei","PingFang SC",sans-serif}
      h1{font-size:18px;margin:0 0 8px}
      h2{font-size:15px;margin:16px 0 4px}
      p{margin:0 0 8px;max-width:80ch}
      ol.steps{padding-left:20px}
      .steps a{margin-right:10px}
      .picture{position:relative;border:1px solid #999;background:#fff}
      .picture img{display:block;width:100%}
      .picture svg{position:absolute;left:0;top:0;width:100%;height:100%}
      .picture rect{fill:none;stroke:#0099cc;stroke-width:1.5;vector-effect:non-scaling-stroke}
      .rulings rect{fill:#0099cc66}
      .cells rect{stroke:#7b3294}
      table{border-collapse:collapse;width:100%;background:#fff}
      th,td{border:1px solid #ccc;padding:4px 6px;text-align:left;vertical-align:top}
      th{position:sticky;top:0;background:#e9e9ec}
      td img{display:block;max-width:100%;border:1px solid #bbb;margin-bottom:2px}
      td b{font-size:16px;white-space:pre-wrap}
      tr:target{background:#fff3c4}
      small{color:#555}
      """;

  private final DocumentReport report;
  private final int number;
  private final Language language;
  private final StringBuilder html = new StringBuilder();

  ScanHtml(DocumentReport report, int number, Language language) {
    this.report = report;
    this.number = number;
    this.language = language;
  }

  /** A step whose picture is a file. */
  record ShownStep(String code, String file, List<BoundingBox> found) {}

  /** A cell whose picture is a file. */
  record ShownCell(BoundingBox place, String file, List<ShownReading> readings) {}

  /** A reading whose picture is a file. */
  record ShownReading(String file, Candidate reading) {}

  String render(List<ShownStep> steps, List<ShownCell> cells) {
    String title = Html.text(report.sourceFile()) + " · " + say("inspect.page", number);
    html.append(PageHead.of(language, title, flagged()));
    html.append(
        """
        <body>
        <h1>%s</h1>
        <p>%s <a href="%s">%s</a></p>
        <p class="steps">
        """
            .formatted(
                title,
                say("inspect.scan.explanation"),
                InspectionPage.NAME,
                say("inspect.scan.back")));
    steps.forEach(it -> html.append("<a href=\"#%s\">%s</a>\n".formatted(it.code(), name(it))));
    html.append("<a href=\"#read\">%s</a>\n</p>\n".formatted(say("inspect.scan.read")));
    for (int i = 0; i < steps.size(); i++) {
      step(i + 1, steps.get(i));
    }
    cells(cells);
    html.append("</body>\n</html>\n");
    return html.toString();
  }

  /** The sheet with the colours of the flags. */
  private static String flagged() {
    StringBuilder sheet = new StringBuilder(SHEET);
    for (Flag flag : Flag.values()) {
      sheet.append(".%s{color:%s;font-weight:bold}\n".formatted(flag.code(), FlagColor.css(flag)));
    }
    return sheet.toString();
  }

  private String name(ShownStep step) {
    return say("inspect.scan.step." + step.code());
  }

  private void step(int place, ShownStep step) {
    html.append(
        """
        <section class="%1$s" id="%1$s">
        <h2>%2$d. %3$s</h2>
        <p>%4$s</p>
        <div class="picture"><img src="%5$s" alt="%3$s" loading="lazy">
        """
            .formatted(
                step.code(),
                place,
                name(step),
                say("inspect.scan.about." + step.code(), step.found().size()),
                Html.text(step.file())));
    if (!step.found().isEmpty()) {
      html.append(
          "<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\n"
              .formatted(ACROSS, ACROSS));
      step.found().forEach(this::place);
      html.append("</svg>\n");
    }
    html.append("</div>\n</section>\n");
  }

  private void place(BoundingBox box) {
    html.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n"
            .formatted(
                Math.round(ACROSS * box.x()),
                Math.round(ACROSS * box.y()),
                Math.max(1, Math.round(ACROSS * box.width())),
                Math.max(1, Math.round(ACROSS * box.height()))));
  }

  private void cells(List<ShownCell> cells) {
    html.append(
        "<h2 id=\"read\">%s</h2>\n<p>%s</p>\n<table>\n<thead><tr>"
            .formatted(say("inspect.scan.read"), say("inspect.scan.about.read", cells.size())));
    html.append("<th>%s</th>".formatted(say("inspect.scan.cell")));
    READERS.forEach(it -> html.append("<th>%s</th>".formatted(say("inspect.reader." + it))));
    html.append("<th>%s</th></tr></thead>\n<tbody>\n".formatted(say("inspect.head.field")));
    for (int i = 0; i < cells.size(); i++) {
      cell(i + 1, cells.get(i));
    }
    html.append("</tbody>\n</table>\n");
  }

  private void cell(int place, ShownCell cell) {
    html.append("<tr id=\"c%d\"><td>%s</td>".formatted(place, picture(cell.file())));
    for (String reader : READERS) {
      String read =
          cell.readings().stream()
              .filter(it -> it.reading().reader().equals(reader))
              .map(this::reading)
              .collect(Collectors.joining("<br>"));
      html.append("<td>%s</td>".formatted(read));
    }
    String nothing = cell.readings().isEmpty() ? say("inspect.scan.blank") : "";
    html.append("<td>%s%s</td></tr>\n".formatted(fields(cell.place()), nothing));
  }

  private static String picture(String file) {
    return "<img src=\"%s\" alt=\"\" loading=\"lazy\">".formatted(Html.text(file));
  }

  private String reading(ShownReading read) {
    String text =
        read.reading().text().isEmpty()
            ? "<small>%s</small>".formatted(say("inspect.scan.nothing"))
            : "<b>%s</b>".formatted(Html.text(read.reading().text()));
    return picture(read.file()) + text + " " + percent(read.reading().probability());
  }

  /** The fields that the cell is, with what became of them. */
  private String fields(BoundingBox place) {
    return IntStream.range(0, report.fields().size())
        .filter(i -> isIn(report.fields().get(i), place))
        .mapToObj(this::field)
        .collect(Collectors.joining());
  }

  private boolean isIn(ExtractedField field, BoundingBox place) {
    return field
        .provenance()
        .filter(it -> it.page() == number)
        .map(Provenance::box)
        .filter(box -> box.containsCenterOf(place) && place.containsCenterOf(box))
        .isPresent();
  }

  private String field(int index) {
    ExtractedField field = report.fields().get(index);
    return "<a href=\"%s#r%d\">%s</a> = <b>%s</b> %s <span class=\"%s\">%s</span><br>"
        .formatted(
            InspectionPage.NAME,
            index,
            Html.text(field.definition().id()),
            Html.text(FieldLabel.value(field)),
            percent(field.confidence()),
            field.flag().code(),
            say("flag." + field.flag().code()));
  }

  /** Rounded down: 99.9 is not to look like certain. */
  private static String percent(double probability) {
    double known = Double.parseDouble(CsvCell.confidence(probability));
    return String.format(Locale.ROOT, "%.2f %%", known * PERCENT);
  }

  private String say(String key, Object... arguments) {
    return Html.text(language.say(key, arguments));
  }
}
