package org.gouji.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** Hadoop's settings of the driver, which executors open files with. */
final class HadoopSettings implements Serializable {

  private static final long serialVersionUID = 1;

  private final HashMap<String, String> entries = new HashMap<>();

  /** Made of the entries once on each machine and for each task: there are a thousand of them. */
  private transient @Nullable Configuration configuration;

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

  private synchronized Configuration configuration() {
    if (configuration == null) {
      Configuration made = new Configuration(false);
      entries.forEach(made::set);
      configuration = made;
    }
    return configuration;
  }
}
