/** Tests of the forms as data; enter at {@code FormsTest}. */
@NullMarked
package org.gouji.form;

import org.jspecify.annotations.NullMarked;
