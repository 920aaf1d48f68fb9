package org.gouji.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.gouji.run.ContentHash;

/**
 * Finds out which content the files have; those seen before and not changed since are not opened.
 */
final class Contents {

  /** Files hashed by a task; one is some milliseconds. */
  private static final int FILES_PER_TASK = 200;

  /** Stands before the name of an error in the place of a hash. */
  private static final String FAILED = "!";

  private final SparkSession spark;
  private final SparkStore store;

  Contents(SparkSession spark, SparkStore store) {
    this.spark = spark;
    this.store = store;
  }

  /** What is known of the content of a file: its hash, or why it could not be read. */
  record Content(Optional<ContentHash> hash, String failure) {}

  /** {@return the contents by URI} */
  Map<String, Content> of(List<ListedFile> files) throws IOException {
    Map<ListedFile, String> known = known(files);
    List<ListedFile> unknown = files.stream().filter(file -> !known.containsKey(file)).toList();
    if (!unknown.isEmpty()) {
      known.putAll(hashed(unknown));
    }
    Map<String, Content> contents = new HashMap<>();
    known.forEach((file, said) -> contents.put(file.uri(), content(file, said)));
    return contents;
  }

  private static Content content(ListedFile file, String said) {
    return said.startsWith(FAILED)
        ? new Content(Optional.empty(), said.substring(FAILED.length()))
        : new Content(Optional.of(new ContentHash(said, file.length() == 0)), "");
  }

  private Map<ListedFile, String> known(List<ListedFile> files) throws IOException {
    Map<String, ListedFile> byUri = new HashMap<>();
    files.forEach(file -> byUri.put(file.uri(), file));
    Map<ListedFile, String> known = new HashMap<>();
    Iterator<Row> rows = store.contents().toLocalIterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      ListedFile file = byUri.get(row.getString(0));
      if (file != null && file.length() == row.getLong(1) && file.modified() == row.getLong(2)) {
        known.put(file, row.getString(3));
      }
    }
    return known;
  }

  private Map<ListedFile, String> hashed(List<ListedFile> files) {
    HadoopSettings hadoop = new HadoopSettings(spark.sparkContext().hadoopConfiguration());
    int tasks = Math.max(spark.sparkContext().defaultParallelism(), files.size() / FILES_PER_TASK);
    List<String> hashes =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(files, Math.min(files.size(), tasks))
            .map(file -> hash(file, hadoop))
            .collect();
    Map<ListedFile, String> hashed = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String hash = hashes.get(i);
      ListedFile file = files.get(i);
      hashed.put(file, hash);
      if (!hash.startsWith(FAILED)) {
        rows.add(RowFactory.create(file.uri(), file.length(), file.modified(), hash));
      }
    }
    Dataset<Row> seen = spark.createDataFrame(rows, SparkStore.CONTENTS);
    store.addContents(seen.coalesce(1));
    return hashed;
  }

  private static String hash(ListedFile file, HadoopSettings hadoop) {
    try (InputStream in = hadoop.open(file.uri())) {
      return ContentHash.of(Path.of(file.sourceFile()), in).sha256();
    } catch (IOException e) {
      return FAILED + e.getClass().getSimpleName();
    }
  }
}
