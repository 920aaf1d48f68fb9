package org.gouji.narrative;

/** What a unit measures. */
enum UnitKind {
  /** Things: 件, 条, 人次. */
  COUNT,
  /** Money: 元, 万元. */
  MONEY,
  /** Parts of a hundred: %. */
  SHARE,
  /** Differences between parts of a hundred: 个百分点. */
  POINTS,
  /** Nothing that is counted here: 个工作日. */
  NONE
}
