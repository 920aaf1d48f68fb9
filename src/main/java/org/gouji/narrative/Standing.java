package org.gouji.narrative;

/** Whose figure a sentence states, as seen from the authority that reports. */
enum Standing {
  /** Nobody is named: the reporting authority's. */
  UNSTATED,
  /** The reporting authority's: 全区 in a district's report, 我局 in a bureau's. */
  OWN,
  /** Perhaps: 本机关 in a district's report may be its office alone. */
  UNCLEAR,
  /** Somebody else's, or a part of the authority's: 区政府办, 县公安局. */
  OTHER
}
