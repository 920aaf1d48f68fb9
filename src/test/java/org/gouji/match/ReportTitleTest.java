package org.gouji.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gouji.sample.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTitleTest {

  private static ReportTitle title(String... lines) {
    Sheet sheet = new Sheet(1, 595, 842);
    for (int i = 0; i < lines.length; i++) {
      sheet.print(80, 80 + 26 * i, 16, lines[i]);
    }
    return ReportTitle.of(List.of(sheet.content()));
  }

  @ParameterizedTest
  @CsvSource({
    "洪泽区人民政府2023年政府信息公开工作年度报告, 洪泽区人民政府, 2023",
    "某某县人民政府信息公开年度报告（2020年度）, 某某县人民政府, 2020",
    "某某市财政局2022年政府信息公开年报, 某某市财政局, 2022",
    "某某镇关于2021年度政府信息公开工作的年度报告, 某某镇, 2021",
    "某某局2021年度政府信息公开工作年度报告, 某某局, 2021",
    "某某市水务局2023年政府政务公开年报, 某某市水务局, 2023",
    "某某市人民政府2019年政府信息公开工作年度报告（图片版）, 某某市人民政府, 2019",
    "某某街道２０２２年政府信息公开工作年度报告, 某某街道, 2022",
    "某某区2022年度政府信息公开工作年度报告（超链版）, 某某区, 2022",
  })
  void titlesNameAuthorityAndYear(String line, String authority, int year) {
    ReportTitle title = title(line);
    assertEquals(authority, title.authority());
    assertEquals(Optional.of(year), title.year());
    assertTrue(title.annualReport());
  }

  @Test
  void aTitleMayBeBrokenOverTwoOrThreeLines() {
    assertEquals(
        new ReportTitle("洪泽区人民政府", Optional.of(2023), true), title("洪泽区人民政府2023年", "政府信息公开工作年度报告"));
    assertEquals(
        new ReportTitle("洪泽区人民政府", Optional.of(2023), true),
        title("洪泽区人民政府", "2023年政府信息公开", "工作年度报告"));
    assertEquals(
        new ReportTitle("洪泽区人民政府", Optional.of(2023), true), title("洪泽区", "人民政府2023年政府信息公开工作年度报告"));
  }

  @Test
  void theYearMayStandBelowTheTitle() {
    ReportTitle title = title("某某县人民政府政府信息公开工作", "年度报告", "（2017年度）", "2018年1月1日起施行新的规定。");
    assertEquals("某某县人民政府", title.authority());
    assertEquals(Optional.of(2017), title.year());
  }

  @Test
  void theYearMayStandInTheIntroduction() {
    ReportTitle title = title("某某局政府信息公开工作年度报告", "数据统计期限为2020年1月1日至2020年12月31日。", "2021年将继续努力。");
    assertEquals("某某局", title.authority());
    assertEquals(Optional.of(2020), title.year());
  }

  @Test
  void theDateOfPublicationIsNotTheYearReportedOn() {
    ReportTitle title =
        title("某某局政府信息公开工作年度报告", "发布日期：2021年1月25日", "数据统计期限为2020年1月1日至2020年12月31日。");
    assertEquals(Optional.of(2020), title.year());
  }

  @Test
  void aRunningTextOnDisclosureNamesNoAuthority() {
    ReportTitle title = title("本报告依据政府信息公开条例编制，共六部分。");
    assertEquals("", title.authority());
    assertTrue(title.annualReport());
  }

  @Test
  void anotherDocumentIsNoReport() {
    ReportTitle title = title("某某市2023年部门预算公开说明", "一、部门职责");
    assertFalse(title.annualReport());
    assertEquals(new ReportTitle("", Optional.empty(), false), ReportTitle.of(List.of()));
  }

  @Test
  void theTitleMayFollowACoverWithoutText() {
    Sheet cover = new Sheet(1, 595, 842);
    Sheet second = new Sheet(2, 595, 842).print(80, 80, 16, "某某局2022年政府信息公开工作年度报告");
    ReportTitle title = ReportTitle.of(List.of(cover.content(), second.content()));
    assertEquals("某某局", title.authority());
    assertEquals(Optional.of(2022), title.year());
  }
}
