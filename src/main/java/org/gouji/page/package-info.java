/**
 * What is printed on a page, however it was read. A born-digital page and a scanned page are the
 * same from here on: {@link org.gouji.page.PageContent} has the page's rulings and answers, through
 * {@link org.gouji.page.PageText}, what is printed in a region.
 */
@NullMarked
package org.gouji.page;

import org.jspecify.annotations.NullMarked;
