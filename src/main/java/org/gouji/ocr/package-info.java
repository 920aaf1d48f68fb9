/**
 * Reads pictures of pages. Enter at {@link org.gouji.ocr.ScannedPageReader}. This package alone
 * uses Tess4J and ONNX Runtime.
 */
@NullMarked
package org.gouji.ocr;

import org.jspecify.annotations.NullMarked;
