package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.form.Form;
import org.gouji.form.Label;
import org.gouji.match.PrintedLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelMisprintsTest {

  private static final Form FORM = PrintedTable.form("2021");
  private static final List<String> FIELDS =
      List.of("requests.denied_law_prohibits.total", "requests.denied_law_prohibits.other_org");

  @ParameterizedTest
  @CsvSource({
    "2.其他法律行政止公开, 2.其他法律行政法规禁止公开",
    "2.重复申清, 2.重复申请",
    "科研机购, 科研机构",
    "行政许可可证, 行政许可证",
    "1.本机关不掌握相关政府政府信息, 1.本机关不掌握相关政府信息",
  })
  void tellsAMisprint(String printed, String official) {
    List<Finding> findings = find(printed, official);

    assertEquals(1, findings.size());
    assertEquals(FindingKind.LABEL_MISPRINT, findings.get(0).kind());
    assertEquals(Severity.NOTICE, findings.get(0).severity());
    assertEquals(
        "第三部分表格：标题印错：“%s”应为“%s”。".formatted(printed, official),
        findings.get(0).message().chinese());
  }

  /** Other numbering, spaces, a label cut short or with an addition, other words altogether. */
  @ParameterizedTest
  @CsvSource({
    "2、重 复 申 请, 2.重复申请",
    "（2）重复申请, 2.重复申请",
    "重复申请, 2.重复申请",
    "3.重复申请, 2.重复申请",
    "（二）部分公开, （二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "行政规范性文件（含以政府名义印发的）, 行政规范性文件",
    "尚未结案, 尚未审结",
    "规范性文件, 行政规范性文件",
  })
  void doesNotTakeOtherWordingForAMisprint(String printed, String official) {
    assertEquals(List.of(), find(printed, official));
  }

  @Test
  void acceptsEveryWordingOfTheForm() {
    Label label = new Label("本年增/减", List.of("本年增减数"));

    assertEquals(
        List.of(),
        LabelMisprints.of(
            List.of(new PrintedLabel(label, "本年 增减数", FIELDS)), PrintedTable.ofZeros(FORM).byId()));
  }

  @Test
  void tellsAMisprintThatStandsSeveralTimesOnce() {
    PrintedLabel label = new PrintedLabel(Label.of("结果维持"), "结果维特", FIELDS);

    assertEquals(
        1, LabelMisprints.of(List.of(label, label), PrintedTable.ofZeros(FORM).byId()).size());
  }

  @Test
  void doesNotAccuseAScanWhoseLabelMayBeMisread() {
    assertEquals(
        List.of(),
        LabelMisprints.of(
            List.of(new PrintedLabel(Label.of("2.重复申请"), "2.重复申清", FIELDS)),
            PrintedTable.ofZeros(FORM).scanned().byId()));
  }

  private static List<Finding> find(String printed, String official) {
    return LabelMisprints.of(
        Stream.of(new PrintedLabel(Label.of(official), printed, FIELDS)).toList(),
        PrintedTable.ofZeros(FORM).byId());
  }
}
