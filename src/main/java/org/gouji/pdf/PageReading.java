package org.gouji.pdf;

import java.util.List;
import org.gouji.page.CodedCharacter;
import org.gouji.page.PageContent;

/**
 * A page as its own text layer and vector graphics give it.
 *
 * @param layer whether {@code content} can be believed
 * @param content words and rulings; present even if they are not to be believed, for comparison
 * @param coded the visible characters of a garbled layer among which figures are shown as empty
 *     boxes; empty where there are none, or the page is displayed sideways
 */
public record PageReading(TextLayer layer, PageContent content, List<CodedCharacter> coded) {

  public PageReading {
    coded = List.copyOf(coded);
  }
}
