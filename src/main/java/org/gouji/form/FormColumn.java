package org.gouji.form;

import java.util.List;

/**
 * A column of figures (宾栏的一列).
 *
 * @param id part of the field id; may hold a dot ({@code review.upheld}); empty where the table has
 *     a single unnamed column of figures
 * @param label its column head (纵栏标题)
 * @param under the heads it stands under, outermost first: 申请人情况 › 法人或其他组织
 * @param unit unit of its figures (计量单位); empty where the row or nobody states one
 */
public record FormColumn(String id, Label label, List<Label> under, String unit) {

  public FormColumn {
    under = List.copyOf(under);
  }
}
