/** Tests of reading PDF pages, on documents made by the test. Enter at {@code PdfDocumentTest}. */
@NullMarked
package org.gouji.pdf;

import org.jspecify.annotations.NullMarked;
