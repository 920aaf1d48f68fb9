package org.gouji.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.Form;
import org.gouji.form.YearRule;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;

/**
 * What of a report is compared with other reports. It is small, so that those of thousands of
 * reports can be held.
 *
 * @param sourceFile of the report
 * @param authority as found on the report; empty if it is not stated
 * @param year the reporting year
 * @param form the form it uses
 * @param figures surely read figures by field; a blank cell or a mark is 0
 */
public record AnnualFigures(
    String sourceFile, String authority, int year, Form form, Map<String, BigDecimal> figures) {

  public AnnualFigures {
    figures = Map.copyOf(figures);
  }

  /**
   * {@return what is compared of a report; empty where it does not say who reports on which year}
   */
  public static Optional<AnnualFigures> of(
      String sourceFile,
      String authority,
      Optional<Integer> year,
      Form form,
      List<ExtractedField> fields) {
    if (authority.isBlank() || year.isEmpty()) {
      return Optional.empty();
    }
    Set<String> wanted = wanted(form);
    Map<String, BigDecimal> figures = new HashMap<>();
    for (ExtractedField field : fields) {
      String id = field.definition().id();
      if (wanted.contains(id) && field.flag() == Flag.OK) {
        field.value().ifPresent(figure -> figures.put(id, figure));
        if (field.reading() == ReadingKind.BLANK || field.reading() == ReadingKind.MARK) {
          figures.put(id, BigDecimal.ZERO);
        }
      }
    }
    return Optional.of(new AnnualFigures(sourceFile, authority, year.get(), form, figures));
  }

  private static Set<String> wanted(Form form) {
    Set<String> wanted = new HashSet<>(form.compared());
    for (YearRule rule : form.years()) {
      wanted.addAll(rule.thisYear());
      wanted.addAll(rule.lastYear());
      wanted.addAll(rule.added());
    }
    return wanted;
  }

  /** {@return the figure of a field, empty where it is not surely known} */
  Optional<BigDecimal> figure(String field) {
    return Optional.ofNullable(figures.get(field));
  }

  /** {@return the sum of some fields, empty where one is not known} */
  Optional<BigDecimal> sum(Collection<String> fields) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String field : fields) {
      Optional<BigDecimal> figure = figure(field);
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(figure.get());
    }
    return Optional.of(sum);
  }
}
