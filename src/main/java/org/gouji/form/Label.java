package org.gouji.form;

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

  public static Label of(String text) {
    return new Label(text, List.of());
  }
}
