package org.gouji.pdf;

import org.gouji.page.PageContent;

/**
 * A page as its own text layer and vector graphics give it.
 *
 * @param layer whether {@code content} can be believed
 * @param content words and rulings; present even if they are not to be believed, for comparison
 */
public record PageReading(TextLayer layer, PageContent content) {}
