package org.gouji.bulk;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.output.FieldsCsv;
import org.gouji.output.ReportsCsv;

/**
 * The files of an output that are compared with those of another.
 *
 * @param reports its {@code reports.csv}
 * @param fields its {@code fields.csv}
 */
public record OutputFiles(Path reports, Path fields) {

  /** {@return those in a folder} */
  public static OutputFiles in(Path folder) {
    return new OutputFiles(folder.resolve(ReportsCsv.NAME), folder.resolve(FieldsCsv.NAME));
  }

  /** {@return whether both are there} */
  public boolean exist() {
    return Files.isRegularFile(reports) && Files.isRegularFile(fields);
  }
}
