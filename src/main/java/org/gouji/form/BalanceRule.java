package org.gouji.form;

import java.util.ArrayList;
import java.util.List;

/**
 * An identity that a correctly filled form keeps (勾稽关系): the fields of one side add up to those of
 * the other. Its fields are counts or amounts, none of them below zero, none of them named twice.
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

  /** {@return the ids of all its fields, those of the left side first} */
  public List<String> fields() {
    List<String> fields = new ArrayList<>(left);
    fields.addAll(right);
    return List.copyOf(fields);
  }
}
