package org.gouji.review.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.review.page.MadeUpReport.Asked;

/** Made-up reports for the tests. */
final class MadeUpReports {

  private static final List<String> AUTHORITIES =
      List.of("青山县人民政府办公室", "临河市自然资源局", "白水区教育局", "云岭市财政局", "东湖县卫生健康局");

  private MadeUpReports() {}

  /** {@return a report with {@code doubts} in the first column and the next ones} */
  static MadeUpReport report(int number, Doubt... doubts) {
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < doubts.length; i++) {
      int rows = MadeUpTable.ROWS.size();
      asked.add(new Asked(i % rows, i / rows, doubts[i]));
    }
    String authority = AUTHORITIES.get(number % AUTHORITIES.size());
    int year = 2019 + number % 5;
    String file = authority + "/" + year + "年度报告.pdf";
    return new MadeUpReport(number, file, authority, year, asked, true);
  }

  /** {@return {@code count} reports with some doubts of every kind} */
  static List<MadeUpReport> mixed(int count) {
    List<MadeUpReport> reports = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      reports.add(
          report(
              number,
              Doubt.DIFFERS,
              Doubt.UNSURE,
              Doubt.DIFFERS,
              Doubt.STALE,
              Doubt.TEXT,
              Doubt.UNREADABLE,
              Doubt.ABSENT,
              Doubt.MARK,
              Doubt.UNSURE));
    }
    return reports;
  }
}
