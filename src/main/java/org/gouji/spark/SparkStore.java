package org.gouji.spark;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * What a run leaves in the output folder for the next one: which content every file has, and the
 * results of all contents. Both are Parquet files that are only ever added, by Spark's own commit:
 * of a task that ran twice, one counts.
 */
final class SparkStore {

  /** Columns of {@link #contents}. */
  static final StructType CONTENTS =
      DataTypes.createStructType(
          new StructField[] {
            DataTypes.createStructField("uri", DataTypes.StringType, false),
            DataTypes.createStructField("length", DataTypes.LongType, false),
            DataTypes.createStructField("modified", DataTypes.LongType, false),
            DataTypes.createStructField("sha256", DataTypes.StringType, false)
          });

  /** Columns of {@link #results}. */
  static final StructType RESULTS =
      DataTypes.createStructType(
          new StructField[] {
            DataTypes.createStructField("sha256", DataTypes.StringType, false),
            DataTypes.createStructField("document_id", DataTypes.StringType, false),
            DataTypes.createStructField("settled", DataTypes.BooleanType, false),
            DataTypes.createStructField("run", DataTypes.StringType, false),
            DataTypes.createStructField("result", DataTypes.BinaryType, false)
          });

  private final SparkSession spark;
  private final Path output;
  private final Path state;
  private final String fingerprint;
  private final String run = UUID.randomUUID().toString();

  SparkStore(SparkSession spark, String output, String fingerprint) {
    this.spark = spark;
    this.output = new Path(output);
    this.state = new Path(this.output, "state");
    this.fingerprint = fingerprint;
  }

  /** {@return the output folder} */
  Path output() {
    return output;
  }

  /** {@return what tells the results of this run from those of others} */
  String run() {
    return run;
  }

  FileSystem fileSystem() throws IOException {
    return output.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  /** {@return which content files had when they were seen} */
  Dataset<Row> contents() throws IOException {
    return read(contentsPath(), CONTENTS);
  }

  void addContents(Dataset<Row> more) {
    more.write().mode(SaveMode.Append).parquet(contentsPath().toString());
  }

  /** {@return the results of this program with these settings} */
  Dataset<Row> results() throws IOException {
    return read(resultsPath(), RESULTS);
  }

  void addResults(Dataset<Row> more) {
    more.write().mode(SaveMode.Append).parquet(resultsPath().toString());
  }

  private Path contentsPath() {
    return new Path(state, "contents");
  }

  private Path resultsPath() {
    return new Path(state, "results-" + fingerprint);
  }

  private Dataset<Row> read(Path path, StructType schema) throws IOException {
    return fileSystem().exists(path)
        ? spark.read().schema(schema).parquet(path.toString())
        : spark.createDataFrame(List.of(), schema);
  }
}
