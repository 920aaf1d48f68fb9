package org.gouji.match;

import java.util.List;
import org.gouji.form.Label;

/**
 * A label of the form that a report prints with other words.
 *
 * @param label the form's label
 * @param printed what is printed
 * @param fields ids of the fields it stands for
 */
public record PrintedLabel(Label label, String printed, List<String> fields) {

  public PrintedLabel {
    fields = List.copyOf(fields);
  }
}
