/**
 * Gouji (勾稽) reads government disclosure annual reports (政府信息公开工作年度报告) into checked statistics.
 *
 * <p>The packages follow the way of the data; each uses only those before it: {@code geometry},
 * {@code message}, {@code page}, {@code pdf}, {@code scan}, {@code ocr}, {@code table}, {@code
 * form}, {@code match}, {@code check}, {@code output}, {@code run}, {@code cli}. An architecture
 * test keeps the order.
 */
@NullMarked
package org.gouji;

import org.jspecify.annotations.NullMarked;
