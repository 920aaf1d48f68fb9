package org.gouji.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed label of a form.
 *
 * @param text the official wording
 * @param variants other wordings seen in published reports
 */
public record Label(String text, List<String> variants) {

  public Label {
    variants = List.copyOf(variants);
  }

  /** {@return a label without variants} */
  public static Label of(String text) {
    return new Label(text, List.of());
  }

  /** {@return the official wording and the variants} */
  public List<String> wordings() {
    List<String> wordings = new ArrayList<>(List.of(text));
    wordings.addAll(variants);
    return List.copyOf(wordings);
  }
}
