/**
 * Pages made for tests: {@link org.gouji.sample.Sheet} is a page being set, {@link
 * org.gouji.sample.SetTable} sets a table on it, {@link org.gouji.sample.PrintedBlock} prints a
 * form, {@link org.gouji.sample.PdfMaker} makes a PDF of them.
 */
@NullMarked
package org.gouji.sample;

import org.jspecify.annotations.NullMarked;
