package org.gouji.bulk;

import java.util.List;
import java.util.function.Supplier;
import org.gouji.check.Hierarchy;
import org.gouji.form.Form;

/**
 * How a run over many documents is done.
 *
 * @param fingerprint of everything that a result depends on beside the document: the program, its
 *     models, the settings of reading. Letters and digits
 * @param forms gives the forms that reports may use, the same at every call
 * @param hierarchy which authorities stand below which
 * @param jobs how many documents at a time, at least 1
 * @param fresh whether every document is read, also those with a settled result
 * @param retryFailed whether those are read again that failed for good
 */
public record BulkSettings(
    String fingerprint,
    Supplier<List<Form>> forms,
    Hierarchy hierarchy,
    int jobs,
    boolean fresh,
    boolean retryFailed) {

  public BulkSettings {
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one job: " + jobs);
    }
  }
}
