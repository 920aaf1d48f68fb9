package org.gouji.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What tells forms apart, found by comparing their labels. Spaces, brackets and widths do not
 * count, and a wording that another form knows only as a variant distinguishes nothing.
 */
public final class FormVocabulary {

  private final Map<String, List<DistinguishingLabel>> byForm = new LinkedHashMap<>();

  private FormVocabulary() {}

  /** {@return the vocabulary of these forms, which must have different ids} */
  public static FormVocabulary of(List<Form> forms) {
    FormVocabulary vocabulary = new FormVocabulary();
    for (Form form : forms) {
      List<String> others =
          forms.stream()
              .filter(other -> !other.id().equals(form.id()))
              .map(Form::vocabulary)
              .flatMap(Collection::stream)
              .map(LabelText::bare)
              .distinct()
              .toList();
      List<DistinguishingLabel> labels =
          form.labels().stream()
              .map(label -> new DistinguishingLabel(label, distance(label, others)))
              .filter(label -> label.distance() > 0)
              .toList();
      if (vocabulary.byForm.put(form.id(), labels) != null) {
        throw new IllegalArgumentException("two forms '" + form.id() + "'");
      }
    }
    return vocabulary;
  }

  /**
   * {@return the labels that only this form has, in its order}
   *
   * @throws IllegalArgumentException if it is none of the forms compared
   */
  public List<DistinguishingLabel> distinguishing(Form form) {
    return Optional.ofNullable(byForm.get(form.id()))
        .orElseThrow(() -> new IllegalArgumentException("no form '" + form.id() + "'"));
  }

  /** Of all its wordings, the one nearest to another form counts. */
  private static double distance(Label label, List<String> others) {
    double nearest = 0;
    for (String wording : label.wordings()) {
      String bare = LabelText.bare(wording);
      for (String other : others) {
        nearest = Math.max(nearest, LabelText.likeness(bare, other));
      }
    }
    return 1 - nearest;
  }
}
