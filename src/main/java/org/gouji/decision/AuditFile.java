package org.gouji.decision;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gouji.output.CsvFile;
import org.gouji.output.CsvFormatException;
import org.gouji.output.CsvRows;

/** {@code audit.csv}: the audit of an output folder, kept so that every run asks the same. */
public final class AuditFile {

  static final String NAME = "audit.csv";

  private static final List<String> HEADER = List.of("share", "seed");
  private static final int SEED_BYTES = 16;

  private AuditFile() {}

  /**
   * {@return the audit kept in {@code folder}; {@link AuditSample#NONE} if there is none}
   *
   * @throws CsvFormatException if another program changed the file
   */
  public static AuditSample read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return AuditSample.NONE;
    }
    List<AuditSample> samples = new ArrayList<>();
    new CsvRows(file, HEADER, List.of())
        .forEach((cells, line) -> samples.add(sample(file, cells, line)));
    if (samples.size() != 1) {
      throw new CsvFormatException(file, 0, CsvFormatException.Kind.CHANGED, "");
    }
    return samples.get(0);
  }

  private static AuditSample sample(Path file, List<String> cells, long line)
      throws CsvFormatException {
    return share(cells.get(0))
        .map(share -> new AuditSample(share, cells.get(1)))
        .orElseThrow(
            () ->
                new CsvFormatException(file, line, CsvFormatException.Kind.CHANGED, cells.get(0)));
  }

  /**
   * {@return the audit in {@code folder} with another share, which is kept there} The seed stays,
   * so that fields asked before are not given up for others.
   *
   * @param folder the output folder, which has to be held
   */
  public static AuditSample keep(Path folder, BigDecimal share) throws IOException {
    AuditSample before = read(folder);
    AuditSample sample = new AuditSample(share, before.seed().isEmpty() ? seed() : before.seed());
    if (!sample.equals(before)) {
      try (CsvFile file = CsvFile.create(folder.resolve(NAME), true, HEADER)) {
        file.row(List.of(share.toPlainString(), sample.seed()));
        file.keep();
      }
    }
    return sample;
  }

  /** {@return the share that {@code text} states, as 1% or 0.01; empty if it is none} */
  public static Optional<BigDecimal> share(String text) {
    boolean percent = text.endsWith("%");
    String number = percent ? text.substring(0, text.length() - 1).strip() : text.strip();
    if (!number.matches("[0-9]{1,3}(\\.[0-9]{1,9})?")) {
      return Optional.empty();
    }
    BigDecimal share = new BigDecimal(number).movePointLeft(percent ? 2 : 0);
    return share.compareTo(BigDecimal.ONE) > 0 ? Optional.empty() : Optional.of(share);
  }

  private static String seed() {
    byte[] seed = new byte[SEED_BYTES];
    new SecureRandom().nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }
}
