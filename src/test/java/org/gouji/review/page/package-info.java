/** Tests of the review page in a real browser, on made-up reports. */
@NullMarked
package org.gouji.review.page;

import org.jspecify.annotations.NullMarked;
