package org.gouji.decision;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Which fields that nobody would have to look at are asked all the same. Whether a field is one of
 * them depends on nothing but the seed, the document's content and the field, so every process on
 * every day decides alike; and a larger share asks what a smaller one does, and more.
 *
 * <p>Who lists questions must not tell these from the others: neither flag, reasons, confidence nor
 * the place in the list may show it. A person who knows that a field is surely right looks less
 * closely.
 *
 * @param share of the {@code ok} fields that is asked, 0..1
 * @param seed any text; drawn at random once for an output folder
 */
public record AuditSample(BigDecimal share, String seed) {

  /** Asks nothing. */
  public static final AuditSample NONE = new AuditSample(BigDecimal.ZERO, "");

  /** Fields are spread evenly over so many numbers. */
  private static final BigDecimal NUMBERS = new BigDecimal(BigInteger.ONE.shiftLeft(Long.SIZE));

  public AuditSample {
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("share " + share);
    }
  }

  /**
   * {@return whether a field is asked, provided that its flag is {@code ok} and nobody has decided
   * about it}
   */
  public boolean asks(String documentId, String field) {
    return share.signum() > 0
        && new BigDecimal(number(documentId, field)).compareTo(share.multiply(NUMBERS)) < 0;
  }

  private BigInteger number(String documentId, String field) {
    String text = seed + '\n' + documentId + '\n' + field;
    return new BigInteger(1, Arrays.copyOf(Sha256.of(text), Long.BYTES));
  }
}
