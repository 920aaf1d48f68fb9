/**
 * A run over many documents: which of them are to be read, reading them, making the output from the
 * results, and what is different from the run before. Enter at {@link org.gouji.bulk.BulkRun};
 * {@link org.gouji.bulk.Ledger} says what is to be read, {@link org.gouji.bulk.Assembly} makes the
 * output, {@link org.gouji.bulk.OutputComparison} compares two outputs.
 */
@NullMarked
package org.gouji.bulk;

import org.jspecify.annotations.NullMarked;
