/**
 * The official layouts as data: {@code resources/forms/*.yaml}. Enter at {@code Forms}, which gives
 * every form with its tables, rows, columns, labels, units and balance rules (勾稽关系). Adding a form
 * means adding a file.
 */
@NullMarked
package org.gouji.form;

import org.jspecify.annotations.NullMarked;
