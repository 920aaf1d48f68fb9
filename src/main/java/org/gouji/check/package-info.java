/**
 * Does the report tie up with itself, and with others? {@code BalanceCheck} says how the balance
 * rules (勾稽关系) stand; {@code Arbitration} lets them speak on readings of pictures; {@code
 * ReportFindings} says what is wrong with a report itself, {@code YearToYear} and {@code
 * UpwardSums} what several reports show together. Which cells explain broken rules is found by
 * {@code Localization}.
 */
@NullMarked
package org.gouji.check;

import org.jspecify.annotations.NullMarked;
