package org.gouji.pdf;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Characters that any page of a report has plenty of: those of the form's labels and headings, and
 * the commonest of written Chinese.
 */
final class CommonCharacters {

  private static final Set<Integer> COMMON =
      ("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面"
              + "而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去"
              + "政府信息公开情况申请数量总计本年新收上结转办理结果予以部分不区分处理只计这一情形其他属于国家秘密"
              + "律行政法规禁止危及三安全一稳定保护第方合权益类内部事务过程性执案卷查询项无提供机关掌握相没有现成需"
              + "另制作补正后容仍明确信访举报投诉重复求版物理由大量反认或新具已获取人逾期费用知要缴纳再继续下"
              + "复议诉讼维持纠未审经直接起自然业企科研构社会组织服务表格列勾稽关系为第加之和等于四存主问题改进"
              + "告报事规章范文件废止效许可罚强收金额单位万元采购集中对外公示网站平台建设监督保障县市区镇乡局委办厅"
              + "月日条例《》依据根按照全面落实加强完善工作责任人员培训次数增减项目制发")
          .codePoints()
          .filter(CommonCharacters::isChinese)
          .boxed()
          .collect(Collectors.toUnmodifiableSet());

  private CommonCharacters() {}

  static boolean isChinese(int codePoint) {
    return Character.isIdeographic(codePoint);
  }

  static boolean isCommon(int codePoint) {
    return COMMON.contains(codePoint);
  }
}
