package org.gouji.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.bulk.Ledger;
import org.gouji.bulk.PlannedDocument;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.run.ContentHash;
import org.gouji.run.InputFile;
import org.gouji.spark.Contents.Content;

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
   * @param contents by URI
   */
  static Plan of(List<ListedFile> files, Map<String, Content> contents) throws IOException {
    Map<Path, ContentHash> hashes = new HashMap<>();
    List<InputFile> inputs = new ArrayList<>();
    for (ListedFile file : files) {
      Path name = Path.of(file.sourceFile());
      Content content =
          contents.getOrDefault(file.uri(), new Content(Optional.empty(), "not looked at"));
      content.hash().ifPresent(hash -> hashes.put(name, hash));
      Optional<Problem> problem =
          content.hash().isPresent()
              ? Optional.empty()
              : Optional.of(new Problem(ProblemCode.FILE_UNREADABLE, content.failure()));
      inputs.add(new InputFile(name, file.sourceFile(), problem));
    }
    return new Plan(Ledger.identify(inputs, name -> known(hashes, name)), files);
  }

  private static ContentHash known(Map<Path, ContentHash> hashes, Path name) throws IOException {
    ContentHash hash = hashes.get(name);
    if (hash == null) {
      throw new FileNotFoundException(name.toString());
    }
    return hash;
  }
}
