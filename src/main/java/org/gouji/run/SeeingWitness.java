package org.gouji.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.geometry.BoundingBox;
import org.gouji.output.InspectedScan;
import org.gouji.page.PageContent;
import org.gouji.page.PageObserver;

/** Keeps everything that it is shown. */
final class SeeingWitness implements Witness {

  private final PictureSpool spool;
  private final Map<Integer, SeenPage> pages = new HashMap<>();

  SeeingWitness(PictureSpool spool) {
    this.spool = spool;
  }

  @Override
  public PageObserver of(int sheet) {
    SeenPage page = new SeenPage(spool);
    pages.put(sheet, page);
    return page;
  }

  @Override
  public Optional<InspectedScan> scan(PageContent page, List<BoundingBox> cells) {
    return Optional.ofNullable(pages.get(page.sheet())).flatMap(seen -> seen.scan(page, cells));
  }
}
