package org.gouji.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.check.FindingKind;
import org.gouji.decision.ErrorRate;
import org.gouji.match.Flag;
import org.gouji.match.Reason;
import org.gouji.message.Language;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Html;
import org.gouji.run.RunSummary;

/**
 * {@code overview.html}: how a run ended, as bars. One file without script and without anything
 * that is loaded. It holds counts only and no text from a report.
 */
final class OverviewHtml {

  /** The name of the file. */
  static final String NAME = "overview.html";

  private static final String STYLE =
      """
      body{margin:0 auto;max-width:60rem;padding:1.5rem;font:16px/1.5 system-ui,"Microsoft YaHei",sans-serif;color:#1c2430}
      h1{font-size:1.4rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
      table{border-collapse:collapse;width:100%}
      th,td{padding:.25rem .5rem;text-align:left;border-bottom:1px solid #d8dde4}
      td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
      td.bar{width:45%}svg{display:block;width:100%;height:.9rem}
      rect{fill:#0b57a4}p{color:#444f5c}
      """;

  private final RunSummary summary;
  private final Map<FindingKind, Long> findings;
  private final RunOverview run;
  private final ErrorRate audited;
  private final Language language;
  private final StringBuilder html = new StringBuilder();

  /**
   * @param summary of the run
   * @param findings number of findings by kind; a kind without any may be absent
   * @param run what is shown beyond that
   * @param audited what the audit found
   */
  OverviewHtml(
      RunSummary summary,
      Map<FindingKind, Long> findings,
      RunOverview run,
      ErrorRate audited,
      Language language) {
    this.summary = summary;
    this.findings = findings;
    this.run = run;
    this.audited = audited;
    this.language = language;
  }

  /** A line of a chart. */
  private record Bar(String label, long count) {}

  String render(String program) {
    String title = say("overview.title");
    html.append("<!doctype html>\n<html lang=\"").append(lang()).append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" ");
    html.append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
    html.append(Html.text(title)).append("</title>\n<style>\n").append(STYLE);
    html.append("</style>\n</head>\n<body>\n<h1>").append(Html.text(title)).append("</h1>\n<p>");
    html.append(Html.text(program)).append("</p>\n");
    chart("summary.documents", documents());
    chart("summary.fields", fields());
    chart("overview.reasons", reasons());
    chart("summary.findings", findings());
    reliability();
    return html.append("</body>\n</html>\n").toString();
  }

  private String lang() {
    return language == Language.CHINESE ? "zh-CN" : "en";
  }

  private String say(String key, Object... arguments) {
    return language.say(key, arguments);
  }

  private List<Bar> documents() {
    return Arrays.stream(DocumentStatus.values())
        .map(status -> new Bar(say("status." + status.code()), summary.documents(status)))
        .toList();
  }

  private List<Bar> fields() {
    return Arrays.stream(Flag.values())
        .map(flag -> new Bar(say("flag." + flag.code()), summary.fields(flag)))
        .toList();
  }

  private List<Bar> reasons() {
    return Arrays.stream(Reason.values())
        .map(reason -> new Bar(say("reason." + reason.code()), run.reasons(reason)))
        .toList();
  }

  private List<Bar> findings() {
    return Arrays.stream(FindingKind.values())
        .map(kind -> new Bar(say("kind." + kind.code()), findings.getOrDefault(kind, 0L)))
        .toList();
  }

  private void chart(String heading, List<Bar> all) {
    List<Bar> bars = new ArrayList<>(all);
    bars.removeIf(bar -> bar.count == 0);
    long total = bars.stream().mapToLong(Bar::count).sum();
    long most = bars.stream().mapToLong(Bar::count).max().orElse(1);
    html.append("<h2>").append(Html.text(say(heading))).append(" (").append(total);
    html.append(")</h2>\n<table>\n");
    for (Bar bar : bars) {
      html.append("<tr><td>").append(Html.text(bar.label)).append("</td><td class=\"n\">");
      html.append(bar.count).append("</td><td class=\"bar\">").append(drawn(bar.count, most));
      html.append("</td></tr>\n");
    }
    html.append("</table>\n");
  }

  private static String drawn(long count, long most) {
    String width = String.format(Locale.ROOT, "%.2f", 100.0 * count / most);
    return "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect"
        + " width=\""
        + width
        + "\" height=\"10\"/></svg>";
  }

  private void reliability() {
    html.append("<h2>").append(Html.text(say("overview.reliability"))).append("</h2>\n<p>");
    if (audited.fields() > 0) {
      html.append(Html.text(audited.sentence().in(language))).append(' ');
    }
    html.append(Html.text(say("overview.reliability.why"))).append("</p>\n<table>\n<tr><th>");
    html.append(Html.text(say("overview.confidence"))).append("</th><th>");
    html.append(Html.text(say("summary.fields"))).append("</th><th>");
    html.append(Html.text(say("overview.expected_wrong"))).append("</th></tr>\n");
    for (int band = 0; band < RunOverview.BANDS.size(); band++) {
      if (run.read(band) > 0) {
        html.append("<tr><td>&ge; ").append(RunOverview.BANDS.get(band));
        html.append("</td><td class=\"n\">").append(run.read(band)).append("</td><td class=\"n\">");
        html.append(String.format(Locale.ROOT, "%.1f", run.expectedWrong(band)));
        html.append("</td></tr>\n");
      }
    }
    html.append("</table>\n");
  }
}
