package org.gouji.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedDocumentIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12e4567890123456",
        "'12e4567890123456",
        "=\"12e4567890123456\"",
        "12e4567890123456\t",
        "\t12e4567890123456",
        "12E4567890123456",
        "\u200B12e4567890123456 ",
      })
  void recognisesAnIdInWhateverProtectsIt(String cell) {
    SavedDocumentId id = SavedDocumentId.of(cell);

    assertTrue(id.isWhole());
    assertEquals("12e4567890123456", id.text());
  }

  @ParameterizedTest
  @CsvSource({
    "1.23457E+15, 1234567890123456",
    "1.23456789012346E+15, 1234567890123456",
    "1234567890123450, 1234567890123456",
    "12345678901230, 0012345678901230",
    "Infinity, 12e4567890123456",
    "#NUM!, 12e4567890123456",
    "1.79769313486232E+308, 12e4567890123456",
    "1.2345678E+22, 123456780000e011",
    "'', 0123456789abcdef",
  })
  void knowsWhatASpreadsheetMakesOfAnId(String damaged, String id) {
    assertFalse(SavedDocumentId.of(damaged).isWhole() && damaged.equals(id));
    assertTrue(SavedDocumentId.of(damaged).mayBe(id));
  }

  @ParameterizedTest
  @CsvSource({
    "1.23457E+15, 1234667890123456",
    "1.23457E+15, 0123456789abcdef",
    "1234567890123450, 1234567890133456",
    "Infinity, 1234567890123456",
    "1.2E+30, 12e4567890123456",
    "0123456789abcdef, fedcba9876543210",
    "fedcba9876543210, 12e4567890123456",
  })
  void knowsWhatCannotComeOfAnId(String cell, String id) {
    assertFalse(SavedDocumentId.of(cell).mayBe(id));
  }
}
