/**
 * Opens PDF files, judges their text layers, and gives each page's words and vector rulings, or its
 * picture where the text layer is not to be trusted. The only importer of PDFBox.
 *
 * <p>Enter at {@link org.gouji.pdf.PdfDocument#open}. {@link org.gouji.pdf.PageReading} is what a
 * page says by itself; {@link org.gouji.pdf.TextLayer} says whether that can be believed.
 */
@NullMarked
package org.gouji.pdf;

import org.jspecify.annotations.NullMarked;
