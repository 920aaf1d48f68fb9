package org.gouji.narrative;

/**
 * A sentence of the running text, or a subheading.
 *
 * @param section number of the section it stands in: 1 to 6 as in {@code fields.csv}, 7 and more
 *     for sections that a report adds after the form's; 0 where the form has no sections
 * @param page number of the page it begins on, from 1
 * @param paragraph number of the paragraph it stands in, from 0
 * @param text the sentence as it is read, without the line breaks and spaces of typesetting
 * @param confidence estimated probability that a character of it is right, 0..1
 * @param picture whether it was read from a picture
 */
public record ReportSentence(
    int section, int page, int paragraph, String text, double confidence, boolean picture) {}
