package org.gouji.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Hadoop's settings of the driver, which executors open files with. */
final class HadoopSettings implements Serializable {

  private static final long serialVersionUID = 1;

  private final HashMap<String, String> entries = new HashMap<>();

  HadoopSettings(Configuration configuration) {
    for (Map.Entry<String, String> entry : configuration) {
      entries.put(entry.getKey(), entry.getValue());
    }
  }

  /** {@return the bytes of a file} */
  InputStream open(String uri) throws IOException {
    Path path = new Path(uri);
    return fileSystem(path).open(path);
  }

  FileSystem fileSystem(Path path) throws IOException {
    return path.getFileSystem(configuration());
  }

  private Configuration configuration() {
    Configuration configuration = new Configuration(false);
    entries.forEach(configuration::set);
    return configuration;
  }
}
