package org.gouji.form;

import java.util.List;

/**
 * An identity that a correctly filled form keeps (勾稽关系): the fields of one side add up to those of
 * the other.
 *
 * @param id stable name, {@code requests.identity.natural_person}
 * @param left field ids of the left side
 * @param right field ids of the right side
 */
public record BalanceRule(String id, List<String> left, List<String> right) {

  public BalanceRule {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
