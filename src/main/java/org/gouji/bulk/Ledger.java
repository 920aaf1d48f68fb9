package org.gouji.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.run.ContentHash;
import org.gouji.run.InputFile;
import org.gouji.store.ResultStore;

/**
 * Says which documents are to be read: those whose content has no settled result of this program
 * and these settings. Names do not matter, so a file that was renamed is not read again, and one
 * that stands there twice is read once.
 */
public final class Ledger {

  private final ResultStore store;

  Ledger(ResultStore store) {
    this.store = store;
  }

  /**
   * {@return the inputs with their contents, in their order}
   *
   * @param index is asked for the contents
   */
  public static List<PlannedDocument> identify(List<InputFile> inputs, ContentSource index)
      throws IOException {
    List<PlannedDocument> documents = new ArrayList<>(inputs.size());
    Map<String, String> firstWithContent = new HashMap<>();
    for (InputFile input : inputs) {
      documents.add(identify(input, index, firstWithContent));
    }
    return documents;
  }

  private static PlannedDocument identify(
      InputFile input, ContentSource index, Map<String, String> firstWithContent) {
    if (input.problem().isPresent()) {
      return new PlannedDocument(input, Optional.empty(), input.problem(), Optional.empty());
    }
    ContentHash hash;
    try {
      hash = index.hash(input.path());
    } catch (IOException e) {
      Problem problem = new Problem(ProblemCode.FILE_UNREADABLE, e.getClass().getSimpleName());
      return new PlannedDocument(input, Optional.empty(), Optional.of(problem), Optional.empty());
    }
    // Empty files are no copies of each other: each lacks its report.
    Optional<String> first =
        hash.empty()
            ? Optional.empty()
            : Optional.ofNullable(firstWithContent.putIfAbsent(hash.sha256(), input.sourceFile()));
    return new PlannedDocument(input, Optional.of(hash), Optional.empty(), first);
  }

  /** {@return those to be read, each content once} */
  List<PlannedDocument> unread(List<PlannedDocument> documents) {
    List<PlannedDocument> unread = new ArrayList<>();
    Set<String> contents = new HashSet<>();
    for (PlannedDocument document : documents) {
      Optional<String> content = document.content();
      if (content.isPresent() && !store.isSettled(content.get()) && contents.add(content.get())) {
        unread.add(document);
      }
    }
    return unread;
  }
}
