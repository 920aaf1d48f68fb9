/**
 * What is written for people and programs: CSV files as docs/OUTPUT.md states them, and the
 * inspection page. Enter at {@link org.gouji.output.DocumentReport}, the one record from which
 * everything is written.
 */
@NullMarked
package org.gouji.output;

import org.jspecify.annotations.NullMarked;
