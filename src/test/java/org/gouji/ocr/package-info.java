/** Drawn figures and pages, and what is read of them. */
@NullMarked
package org.gouji.ocr;

import org.jspecify.annotations.NullMarked;
