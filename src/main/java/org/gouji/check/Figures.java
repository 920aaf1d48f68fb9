package org.gouji.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.match.ExtractedField;
import org.gouji.match.ReadingKind;

/**
 * What the cells of a report state for its balance rules. A field that is in neither is unread:
 * missing, unreadable or words.
 *
 * @param stated the figures by field
 * @param blank fields that are blank or hold a mark
 */
record Figures(Map<String, BigDecimal> stated, Set<String> blank) {

  Figures {
    stated = Collections.unmodifiableMap(new HashMap<>(stated));
    blank = Collections.unmodifiableSet(new HashSet<>(blank));
  }

  static Figures of(Collection<ExtractedField> fields) {
    return of(fields, field -> true);
  }

  /** {@return what is stated by those of the fields that are {@code believed}} */
  static Figures of(Collection<ExtractedField> fields, Predicate<ExtractedField> believed) {
    Map<String, BigDecimal> stated = new HashMap<>();
    Set<String> blank = new HashSet<>();
    for (ExtractedField field : fields) {
      String id = field.definition().id();
      if (!believed.test(field)) {
        continue;
      }
      field.value().ifPresent(figure -> stated.put(id, figure));
      if (field.value().isEmpty() && isBlank(field)) {
        blank.add(id);
      }
    }
    return new Figures(stated, blank);
  }

  private static boolean isBlank(ExtractedField field) {
    return field.reading() == ReadingKind.BLANK || field.reading() == ReadingKind.MARK;
  }

  /** {@return the figure of a field, 0 for a blank one; empty for an unread one} */
  Optional<BigDecimal> counted(String field) {
    return blank.contains(field)
        ? Optional.of(BigDecimal.ZERO)
        : Optional.ofNullable(stated.get(field));
  }

  /** {@return the same with other figures in some fields} */
  Figures with(Map<String, BigDecimal> others) {
    Map<String, BigDecimal> all = new HashMap<>(stated);
    all.putAll(others);
    Set<String> left = new HashSet<>(blank);
    left.removeAll(others.keySet());
    return new Figures(all, left);
  }
}
