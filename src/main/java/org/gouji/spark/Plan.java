package org.gouji.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.bulk.Ledger;
import org.gouji.bulk.PlannedDocument;
import org.gouji.run.ContentHash;
import org.gouji.run.InputFile;

/**
 * The files of a run with their contents.
 *
 * @param documents ordered by source file
 * @param files where they are, in the same order
 */
record Plan(List<PlannedDocument> documents, List<ListedFile> files) {

  /**
   * {@return the plan}
   *
   * @param files ordered by source file
   * @param contents by URI; a file without one could not be read
   */
  static Plan of(List<ListedFile> files, Map<String, ContentHash> contents) throws IOException {
    Map<Path, ContentHash> byName = new HashMap<>();
    for (ListedFile file : files) {
      ContentHash hash = contents.get(file.uri());
      if (hash != null) {
        byName.put(Path.of(file.sourceFile()), hash);
      }
    }
    List<InputFile> inputs =
        files.stream()
            .map(
                file ->
                    new InputFile(Path.of(file.sourceFile()), file.sourceFile(), Optional.empty()))
            .toList();
    return new Plan(Ledger.identify(inputs, path -> known(byName, path)), files);
  }

  private static ContentHash known(Map<Path, ContentHash> byName, Path path) throws IOException {
    ContentHash hash = byName.get(path);
    if (hash == null) {
      throw new IOException("could not be read");
    }
    return hash;
  }
}
