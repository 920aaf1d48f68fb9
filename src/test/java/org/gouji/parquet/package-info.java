/** Tests of the tables as Parquet files, read back by DuckDB. */
@NullMarked
package org.gouji.parquet;

import org.jspecify.annotations.NullMarked;
