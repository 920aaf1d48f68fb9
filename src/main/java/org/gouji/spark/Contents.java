package org.gouji.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

  private final SparkSession spark;
  private final SparkStore store;

  Contents(SparkSession spark, SparkStore store) {
    this.spark = spark;
    this.store = store;
  }

  /** {@return the contents by URI; files that cannot be read are left out} */
  Map<String, ContentHash> of(List<ListedFile> files) throws IOException {
    Map<ListedFile, String> known = known(files);
    List<ListedFile> unknown = files.stream().filter(file -> !known.containsKey(file)).toList();
    if (!unknown.isEmpty()) {
      known.putAll(hashed(unknown));
    }
    Map<String, ContentHash> contents = new HashMap<>();
    known.forEach(
        (file, sha256) -> contents.put(file.uri(), new ContentHash(sha256, file.length() == 0)));
    return contents;
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
      if (!hash.isEmpty()) {
        ListedFile file = files.get(i);
        hashed.put(file, hash);
        rows.add(RowFactory.create(file.uri(), file.length(), file.modified(), hash));
      }
    }
    Dataset<Row> seen = spark.createDataFrame(rows, SparkStore.CONTENTS);
    store.addContents(seen.coalesce(1));
    return hashed;
  }

  private static String hash(ListedFile file, HadoopSettings hadoop) {
    try (InputStream in = hadoop.open(file.uri())) {
      return ContentHash.of(in).sha256();
    } catch (IOException e) {
      return "";
    }
  }
}
