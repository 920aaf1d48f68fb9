/**
 * The same extraction as an application of Apache Spark, for more documents than one machine reads.
 * Enter at {@link org.gouji.spark.SparkExtraction}.
 *
 * <p>Documents are read by the worker processes of {@code org.gouji.worker}, which every executor
 * starts from a program that is installed on its machine; nothing of it but this package and what
 * it calls is on Spark's own class path.
 */
@NullMarked
package org.gouji.spark;

import org.jspecify.annotations.NullMarked;
