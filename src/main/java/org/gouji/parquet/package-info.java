/**
 * The tables as Parquet files with types, partitioned by year and layout, for those who go on with
 * a database or a data frame. Enter at {@link org.gouji.parquet.ParquetTables}.
 *
 * <p>Hadoop is needed to compile against Parquet's library and not to run it: its classes name
 * Hadoop's configuration in methods that are not called here.
 */
@NullMarked
package org.gouji.parquet;

import org.jspecify.annotations.NullMarked;
