/** Tests of finding the form's fields in tables. Enter at {@code ReportReaderTest}. */
@NullMarked
package org.gouji.match;

import org.jspecify.annotations.NullMarked;
