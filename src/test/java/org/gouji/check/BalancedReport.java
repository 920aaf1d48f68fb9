package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;

/** Random reports that balance: filled without the rules, from single applications and cases. */
final class BalancedReport {

  private BalancedReport() {}

  /** {@return the figures of all fields, those of rows printed in place of others left out} */
  static Map<String, BigDecimal> figures(Form form, Random random) {
    Map<String, BigDecimal> figures = new HashMap<>();
    fields(form).forEach(field -> figures.put(field, BigDecimal.ZERO));
    if (form.id().equals("2014")) {
      countIndicators(figures, random);
    } else {
      countApplications(figures, random);
      countCases(figures, random);
    }
    return figures;
  }

  /** Every application comes in once, from one kind of applicant, and goes out once. */
  private static void countApplications(Map<String, BigDecimal> figures, Random random) {
    List<String> applicants =
        List.of(
            "natural_person",
            "commercial_enterprise",
            "research_institution",
            "public_welfare_org",
            "legal_service_org",
            "other_org");
    List<String> outcomes =
        figures.keySet().stream()
            .filter(id -> id.matches("requests\\.(granted|partially|denied|unav|not_|other).*"))
            .map(id -> id.split("\\.", -1)[1])
            .distinct()
            .sorted()
            .toList();
    int applications = 1 + random.nextInt(200);
    for (int i = 0; i < applications; i++) {
      String applicant = any(applicants, random);
      count(figures, random.nextInt(4) == 0 ? "carried_in" : "received", applicant);
      if (random.nextInt(5) == 0) {
        count(figures, "carried_out", applicant);
      } else {
        count(figures, any(outcomes, random), applicant);
        count(figures, "total", applicant);
      }
    }
  }

  private static void count(Map<String, BigDecimal> figures, String row, String applicant) {
    add(figures, "requests." + row + "." + applicant);
    add(figures, "requests." + row + ".total");
  }

  private static void countCases(Map<String, BigDecimal> figures, Random random) {
    int cases = random.nextInt(30);
    for (int i = 0; i < cases; i++) {
      String kind = any(List.of("review", "direct_litigation", "litigation_after_review"), random);
      String result = any(List.of("upheld", "corrected", "other", "pending"), random);
      add(figures, "remedies." + kind + "." + result);
      add(figures, "remedies." + kind + ".total");
    }
  }

  private static void countIndicators(Map<String, BigDecimal> figures, Random random) {
    int counted = random.nextInt(200);
    for (int i = 0; i < counted; i++) {
      List<String> counts =
          any(
              List.of(
                  List.of("requests_received", "requests_online"),
                  List.of("requests_received", "requests_fax"),
                  List.of("requests_closed", "requests_closed_on_time"),
                  List.of("replies", "replies_granted"),
                  List.of("replies", "replies_not_exist"),
                  List.of("replies", "replies_denied", "denied_privacy"),
                  List.of("replies", "replies_denied", "denied_other_legal"),
                  List.of("reviews", "reviews_other"),
                  List.of("litigation", "litigation_upheld"),
                  List.of("staff", "staff_part_time")),
              random);
      counts.forEach(count -> add(figures, "statistics." + count));
    }
  }

  private static void add(Map<String, BigDecimal> figures, String field) {
    figures.merge(field, BigDecimal.ONE, BigDecimal::add);
  }

  static List<String> fields(Form form) {
    return form.fields().stream()
        .filter(field -> !field.alternative())
        .map(FieldDefinition::id)
        .toList();
  }

  static <T> T any(List<T> things, Random random) {
    return new ArrayList<>(things).get(random.nextInt(things.size()));
  }
}
