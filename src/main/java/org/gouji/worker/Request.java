package org.gouji.worker;

import java.net.URI;
import java.nio.file.Path;
import java.util.SortedMap;
import org.gouji.run.PageScope;

/**
 * What a worker is asked, one line each.
 *
 * @param id repeated in the answers
 * @param file of the document, as a URI: that alone keeps names which are no UTF-8
 * @param sourceFile its name in the output
 * @param sha256 of its bytes
 * @param result where to write the result, as a URI; empty if it is only to be tried
 * @param only the one page to read, 0 for all
 * @param leftOut pages not to read, with the code of what they did
 */
record Request(
    long id,
    String file,
    String sourceFile,
    String sha256,
    String result,
    int only,
    SortedMap<Integer, String> leftOut) {

  static Request of(long id, DocumentTask task, PageScope scope) {
    return new Request(
        id,
        task.file().toUri().toString(),
        task.sourceFile(),
        task.sha256(),
        scope.only() == 0 ? task.resultFile().toUri().toString() : "",
        scope.only(),
        scope.leftOut());
  }

  Path path() {
    return Path.of(URI.create(file));
  }

  Path resultPath() {
    return Path.of(URI.create(result));
  }

  boolean wantsResult() {
    return !result.isEmpty();
  }

  PageScope scope() {
    return new PageScope(only, leftOut);
  }
}
