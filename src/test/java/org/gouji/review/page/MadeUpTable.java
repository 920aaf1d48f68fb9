package org.gouji.review.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The figures of a made-up report: the table of requests, whose rows add up across and, from the
 * third row on, down.
 */
final class MadeUpTable {

  static final List<String> COLUMNS =
      List.of(
          "申请人情况 › 自然人",
          "申请人情况 › 法人或其他组织 › 商业企业",
          "申请人情况 › 法人或其他组织 › 科研机构",
          "申请人情况 › 法人或其他组织 › 社会公益组织",
          "申请人情况 › 法人或其他组织 › 法律服务机构",
          "申请人情况 › 法人或其他组织 › 其他",
          "申请人情况 › 总计");

  static final List<String> COLUMN_IDS =
      List.of("natural_person", "business", "research", "welfare", "legal", "other", "total");

  static final List<String> ROWS =
      List.of(
          "一、本年新收政府信息公开申请数量",
          "二、上年结转政府信息公开申请数量",
          "三、本年度办理结果 › （一）予以公开",
          "三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形）",
          "三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密",
          "三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开",
          "三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定”",
          "三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益",
          "三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息",
          "三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作",
          "三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请",
          "三、本年度办理结果 › （五）不予处理 › 2.重复申请",
          "三、本年度办理结果 › （六）其他处理",
          "三、本年度办理结果 › （七）总计",
          "四、结转下年度继续办理");

  static final List<String> ROW_IDS =
      List.of(
          "received",
          "carried_over",
          "granted",
          "partly",
          "secret",
          "forbidden",
          "stability",
          "third_party",
          "not_held",
          "not_made",
          "petition",
          "repeated",
          "other",
          "total",
          "carried_forward");

  static final int TOTAL_ROW = ROW_IDS.indexOf("total");
  static final int FIRST_RESULT = ROW_IDS.indexOf("granted");
  static final int TOTAL_COLUMN = COLUMN_IDS.indexOf("total");

  private final int[][] figures;

  private MadeUpTable(int[][] figures) {
    this.figures = figures;
  }

  /** {@return the figure that is printed} */
  int at(int row, int column) {
    return figures[row][column];
  }

  /** {@return a table in which everything adds up} */
  static MadeUpTable random(long seed) {
    Random random = new Random(seed);
    int[][] figures = new int[ROWS.size()][COLUMNS.size()];
    for (int row = 0; row < ROWS.size(); row++) {
      for (int column = 0; column < TOTAL_COLUMN; column++) {
        figures[row][column] =
            row == TOTAL_ROW ? down(figures, column) : random.nextInt(column == 0 ? 90 : 4);
      }
      figures[row][TOTAL_COLUMN] = IntStream.of(figures[row]).sum();
    }
    return new MadeUpTable(figures);
  }

  private static int down(int[][] figures, int column) {
    return IntStream.range(FIRST_RESULT, TOTAL_ROW).map(row -> figures[row][column]).sum();
  }

  static String field(int row, int column) {
    return "requests." + ROW_IDS.get(row) + "." + COLUMN_IDS.get(column);
  }

  /** {@return the fields of a row, without the total} */
  static List<String> across(int row) {
    return IntStream.range(0, TOTAL_COLUMN).mapToObj(column -> field(row, column)).toList();
  }

  /** {@return the results in a column, without the total} */
  static List<String> down(int column) {
    List<String> fields = new ArrayList<>();
    for (int row = FIRST_RESULT; row < TOTAL_ROW; row++) {
      fields.add(field(row, column));
    }
    return fields;
  }
}
