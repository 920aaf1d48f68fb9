package org.gouji.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Reason;
import org.gouji.output.DocumentReport;

/** Counts what the overview shows beyond the summary of a run. */
final class RunOverview {

  /** Lower ends of the confidences that are counted together. */
  static final List<Double> BANDS = List.of(0.9999, 0.999, 0.99, 0.9, 0.5, 0.0);

  private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
  private final long[] read = new long[BANDS.size()];
  private final double[] wrong = new double[BANDS.size()];

  void add(DocumentReport report) {
    report.fields().forEach(this::add);
  }

  private void add(ExtractedField field) {
    if (field.isOpen()) {
      field.reasons().forEach(reason -> reasons.merge(reason, 1L, Long::sum));
    }
    if (field.flag() != Flag.MISSING) {
      int band = band(field.confidence());
      read[band]++;
      wrong[band] += 1 - field.confidence();
    }
  }

  private static int band(double confidence) {
    int band = 0;
    while (band < BANDS.size() - 1 && confidence < BANDS.get(band)) {
      band++;
    }
    return band;
  }

  long reasons(Reason reason) {
    return reasons.getOrDefault(reason, 0L);
  }

  /** {@return number of printed fields in a band of {@link #BANDS}} */
  long read(int band) {
    return read[band];
  }

  /** {@return how many of them are wrong by their own confidence} */
  double expectedWrong(int band) {
    return wrong[band];
  }
}
