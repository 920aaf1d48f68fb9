/**
 * What was read of a document, kept on disk: everything that is known of it, so that the output can
 * be made again, and shown to people, without reading the document again. Enter at {@link
 * org.gouji.store.ResultFile}.
 */
@NullMarked
package org.gouji.store;

import org.jspecify.annotations.NullMarked;
