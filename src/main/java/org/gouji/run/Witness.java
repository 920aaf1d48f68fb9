package org.gouji.run;

import java.util.List;
import java.util.Optional;
import org.gouji.geometry.BoundingBox;
import org.gouji.output.InspectedScan;
import org.gouji.page.PageContent;
import org.gouji.page.PageObserver;

/** Sees one reading of a document. */
interface Witness {

  /** Looks at nothing. */
  Witness NONE =
      new Witness() {
        @Override
        public PageObserver of(int sheet) {
          return PageObserver.NONE;
        }

        @Override
        public Optional<InspectedScan> scan(PageContent page, List<BoundingBox> cells) {
          return Optional.empty();
        }
      };

  /** {@return who is shown the reading of a page, by its number in the PDF} */
  PageObserver of(int sheet);

  /**
   * {@return what was seen of a page; empty if it was not read from its picture}
   *
   * @param page the page as it was read
   * @param cells the cells found on it, in its points
   */
  Optional<InspectedScan> scan(PageContent page, List<BoundingBox> cells);
}
