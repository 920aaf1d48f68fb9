package org.gouji.match;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.jspecify.annotations.Nullable;

/**
 * Who reports on which year, from the title and, where it does not say, from the text below it.
 *
 * @param authority the reporting authority (填报单位), empty if it is not stated
 * @param year the reporting year (报告期), empty if it is not stated
 * @param annualReport whether the text says that it is such a report at all
 */
record ReportTitle(String authority, Optional<Integer> year, boolean annualReport) {

  private static final String YEAR = "(?<year>20[0-3]\\d)";

  /** 某某市人民政府2023年政府信息公开工作年度报告, 关于2021年度…, …年度报告（2020年度）, …信息公开年报. */
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?<authority>[^0-9,。;:()]{2,40}?)?(?:关于)?(?:"
              + YEAR
              + "年度?)?(?:的)?(?:政府)?(?:政务|信息|政府信息)公开(?:工作)?(?:情况)?(?:的)?"
              + "(?:年度)?(?:工作)?(?:总结)?(?:报告|年报)(?:\\(?(?<after>20[0-3]\\d)年?度?\\)?)?(?:\\(.{1,6}\\))?");

  private static final Pattern PERIOD = Pattern.compile(YEAR + "年1月1日(?:起|开始)?(?:至|到|—|-|~)");

  /** A line of its own below the title: （2017年度）. */
  private static final Pattern SUBTITLE = Pattern.compile("\\(?" + YEAR + "年度?\\)?");

  private static final Pattern ANY_YEAR = Pattern.compile(YEAR + "年");
  private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇零○O0][〇零○O0一二三][〇零○O0一二三四五六七八九]");
  private static final String CHINESE_FIGURES = "〇一二三四五六七八九";
  private static final Pattern SUBJECT = Pattern.compile("(?:政府信息|政务|信息)公开");

  /** What is left before the subject where a title is broken within the authority's name. */
  private static final Set<String> NAMES_NOBODY = Set.of("政府", "人民政府", "人民", "政务", "本级");

  /** Lines from the top of the first page that may belong to the title. */
  private static final int TITLE_LINES = 8;

  /** Share of the first page in which title and introduction stand. */
  private static final double UPPER_PART = 0.6;

  /** Reads the title on the first of {@code pages} that has text. */
  static ReportTitle of(List<PageContent> pages) {
    for (PageContent page : pages.subList(0, Math.min(2, pages.size()))) {
      Optional<ReportTitle> title = titled(lines(page));
      if (title.isPresent()) {
        return title.get();
      }
    }
    if (pages.isEmpty()) {
      return new ReportTitle("", Optional.empty(), false);
    }
    ReadAhead first = lines(pages.get(0));
    return new ReportTitle("", year(first), SUBJECT.matcher(first.all()).find());
  }

  private static ReadAhead lines(PageContent page) {
    BoundingBox upper = new BoundingBox(0, 0, page.width(), UPPER_PART * page.height());
    return new ReadAhead(page.text().eachLine(upper).map(line -> plain(line.text())));
  }

  private static String plain(String line) {
    String plain = Normalizer.normalize(line, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    return CHINESE_YEAR.matcher(plain).replaceAll(ReportTitle::inFigures);
  }

  /**
   * A title stands on one line or on up to three. The shortest run of lines that names an authority
   * is taken; without one, a run that names none.
   */
  private static Optional<ReportTitle> titled(ReadAhead lines) {
    Optional<ReportTitle> nameless = Optional.empty();
    for (int last = 0; last < TITLE_LINES && lines.has(last); last++) {
      for (int first = last; first >= Math.max(0, last - 2); first--) {
        Matcher title = TITLE.matcher(lines.joined(first, last));
        if (title.matches()) {
          ReportTitle found = title(title, lines, last);
          if (!found.authority().isEmpty()) {
            return Optional.of(found);
          }
          nameless = nameless.or(() -> Optional.of(found));
        }
      }
    }
    return nameless;
  }

  private static ReportTitle title(Matcher title, ReadAhead lines, int last) {
    String authority = authority(title.group("authority"));
    String stated = title.group("year") == null ? title.group("after") : title.group("year");
    Optional<Integer> year =
        stated == null
            ? subtitle(lines, last + 1).or(() -> year(lines))
            : Optional.of(Integer.valueOf(stated));
    return new ReportTitle(authority, year, true);
  }

  /** The name before the subject. 某县人民政府信息公开 stands for 某县人民政府政府信息公开; 关于 alone names nobody. */
  private static String authority(@Nullable String matched) {
    if (matched == null) {
      return "";
    }
    String name = matched.startsWith("关于") ? matched.substring(2) : matched;
    if (NAMES_NOBODY.contains(name)) {
      return "";
    }
    return name.endsWith("人民") ? name + "政府" : name;
  }

  /** 二〇二一 as 2021. */
  private static String inFigures(MatchResult year) {
    StringBuilder figures = new StringBuilder();
    for (char character : year.group().toCharArray()) {
      figures.append(Math.max(0, CHINESE_FIGURES.indexOf(character)));
    }
    return figures.toString();
  }

  private static Optional<Integer> subtitle(ReadAhead lines, int line) {
    if (!lines.has(line)) {
      return Optional.empty();
    }
    Matcher subtitle = SUBTITLE.matcher(lines.joined(line, line));
    return subtitle.matches()
        ? Optional.of(Integer.valueOf(subtitle.group("year")))
        : Optional.empty();
  }

  /** The first period (2023年1月1日至…); without one, the first year. Lines behind it are not read. */
  private static Optional<Integer> year(ReadAhead lines) {
    for (int last = 0; lines.has(last); last++) {
      Matcher period = PERIOD.matcher(lines.joined(0, last));
      if (period.find()) {
        return Optional.of(Integer.valueOf(period.group("year")));
      }
    }
    Matcher any = ANY_YEAR.matcher(lines.all());
    return any.find() ? Optional.of(Integer.valueOf(any.group("year"))) : Optional.empty();
  }
}
