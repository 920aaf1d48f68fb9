package org.gouji.output;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.Finding;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;
import org.gouji.message.Language;

/** The inspection page as HTML: pictures left, the table of fields right. */
final class InspectionHtml {

  private static final double PERCENT = 100;

  private final DocumentReport report;
  private final List<PictureFile> pictures;
  private final Language language;
  private final BrokenCells broken;
  private final StringBuilder html = new StringBuilder();

  InspectionHtml(DocumentReport report, List<PictureFile> pictures, Language language) {
    this.report = report;
    this.pictures = pictures;
    this.language = language;
    this.broken = BrokenCells.of(report);
  }

  String render() {
    InspectionStyle style = new InspectionStyle();
    style.place(report.fields(), pictures);
    html.append(PageHead.of(language, Html.text(report.sourceFile()), style.css()));
    html.append("<body>\n<main>\n");
    html.append("<section class=\"pages\">\n");
    pictures.forEach(this::picture);
    html.append("</section>\n<section>\n");
    summary();
    findings();
    fields();
    html.append("</section>\n</main>\n</body>\n</html>\n");
    return html.toString();
  }

  private void picture(PictureFile picture) {
    String scan =
        picture
            .scan()
            .map(it -> " · <a href=\"%s\">%s</a>".formatted(it, say("inspect.scan.link")))
            .orElse("");
    html.append("<h2>%s%s</h2>\n".formatted(say("inspect.page", picture.page()), scan));
    html.append(
        "<div class=\"page\"><img src=\"%s\" alt=\"%s\">\n"
            .formatted(picture.name(), say("inspect.page", picture.page())));
    List<ExtractedField> fields = report.fields();
    for (int i = 0; i < fields.size(); i++) {
      if (pictureOf(fields.get(i)) == picture.page()) {
        html.append(
            "<a class=\"box\" id=\"b%d\" href=\"#r%d\" title=\"%s = %s\"></a>\n"
                .formatted(
                    i,
                    i,
                    Html.text(fields.get(i).definition().id()),
                    Html.text(FieldLabel.value(fields.get(i)))));
      }
    }
    html.append("</div>\n");
  }

  private void summary() {
    html.append("<h1>%s</h1>\n<dl>\n".formatted(Html.text(report.sourceFile())));
    entry("inspect.status", language.say("status." + report.status().code()));
    report.problem().ifPresent(problem -> entry("inspect.problem", problem.say(language)));
    entry("inspect.authority", report.authority());
    entry("inspect.year", report.year().map(String::valueOf).orElse(""));
    entry("inspect.layout", report.layout());
    entry("inspect.document_id", report.documentId());
    html.append("</dl>\n<p class=\"legend\">");
    for (Flag flag : Flag.values()) {
      html.append(
          "<span class=\"%s\">%s %d</span>"
              .formatted(flag.code(), say("flag." + flag.code()), report.count(flag)));
    }
    html.append("</p>\n<p>%s</p>\n".formatted(say("inspect.explanation")));
  }

  private void entry(String key, String value) {
    if (!value.isEmpty()) {
      html.append("<dt>%s</dt><dd>%s</dd>\n".formatted(say(key), Html.text(value)));
    }
  }

  /** The findings with their sentences, and links to the rows of the fields that they name. */
  private void findings() {
    if (report.findings().isEmpty()) {
      return;
    }
    Map<String, Integer> rows = new HashMap<>();
    for (int i = 0; i < report.fields().size(); i++) {
      rows.put(report.fields().get(i).definition().id(), i);
    }
    html.append("<h2>%s</h2>\n<ol class=\"findings\">\n".formatted(say("inspect.findings")));
    for (Finding finding : report.findings()) {
      String links =
          finding.fields().stream()
              .filter(rows::containsKey)
              .map(id -> "<a href=\"#r%d\">%s</a>".formatted(rows.get(id), Html.text(id)))
              .collect(Collectors.joining(" "));
      html.append(
          "<li><b class=\"%s\">%s</b>%s<br><small>%s</small></li>\n"
              .formatted(
                  finding.severity().code(),
                  say("severity." + finding.severity().code()),
                  Html.text(finding.message().in(language)),
                  links));
    }
    html.append("</ol>\n");
  }

  private void fields() {
    html.append("<table>\n<thead><tr>");
    for (String head : List.of("field", "label", "printed", "value", "confidence", "flag")) {
      html.append("<th>%s</th>".formatted(say("inspect.head." + head)));
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < report.fields().size(); i++) {
      row(i, report.fields().get(i));
    }
    html.append("</tbody>\n</table>\n");
  }

  private void row(int index, ExtractedField field) {
    String id = Html.text(field.definition().id());
    boolean shown = pictureOf(field) > 0;
    String link = shown ? "<a href=\"#b%d\">%s</a>".formatted(index, id) : id;
    html.append(
        """
        <tr id="r%d" class="f-%s"><td class="%s">%s</td><td>%s</td><td>%s</td>\
        <td class="figure">%s</td><td class="figure">%s</td><td class="flag">%s</td></tr>
        """
            .formatted(
                index,
                field.flag().code(),
                broken.named().contains(field.definition().id()) ? "id broken" : "id",
                link,
                Html.text(labels(field)),
                Html.text(field.printed()),
                Html.text(FieldLabel.value(field) + " " + field.unit()),
                percent(field.confidence()),
                flagAndReasons(field)));
  }

  /** Rounded down, as in {@code fields.csv}: 99.9 is not to look like certain. */
  private static String percent(double confidence) {
    double known = Double.parseDouble(CsvCell.confidence(confidence));
    return String.format(Locale.ROOT, "%.2f %%", known * PERCENT);
  }

  private String flagAndReasons(ExtractedField field) {
    String reasons =
        field.reasons().stream()
            .map(reason -> say("reason." + reason.code()))
            .collect(Collectors.joining("<br>"));
    String flag = say("flag." + field.flag().code());
    return reasons.isEmpty() ? flag : flag + "<br><small>" + reasons + "</small>";
  }

  private static String labels(ExtractedField field) {
    return Stream.of(field.definition().rowLabel(), field.definition().columnLabel())
        .filter(label -> !label.isEmpty())
        .collect(Collectors.joining(" › "));
  }

  /** {@return the page of the picture that shows {@code field}; 0 if none does} */
  private int pictureOf(ExtractedField field) {
    int page = field.provenance().map(Provenance::page).orElse(0);
    return pictures.stream().anyMatch(picture -> picture.page() == page) ? page : 0;
  }

  private String say(String key, Object... arguments) {
    return Html.text(language.say(key, arguments));
  }
}
