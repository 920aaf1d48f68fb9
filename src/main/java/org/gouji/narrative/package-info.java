/**
 * The statistics in a report's running text: its sentences, the figures they state, and whether
 * these agree with the tables and with each other.
 *
 * <p>The stages: {@link BodyText} takes the lines outside the tables, {@link Paragraphs} joins them
 * and {@link Sentences} cuts them into sentences; {@link Tokenizer} finds the words of the {@link
 * Lexicon} (longest match) and the amounts; {@link StatisticReader} attaches each amount to what it
 * counts (nearest antecedent, clause by clause); {@link TextAgainstTable}, {@link PartsOfWholes},
 * {@link Shares} and {@link AllClosed} compare. Words and their meaning are data: {@code
 * narrative/lexicon.yaml} and {@code narrative/concepts.yaml}, described in docs/NARRATIVE.md.
 *
 * <p>A check that cries wolf is turned off by its users: what the words do not surely say ends as
 * {@code unknown} or, at most, as a notice.
 *
 * <p>Enter at {@link org.gouji.narrative.NarrativeReader}.
 */
@NullMarked
package org.gouji.narrative;

import org.jspecify.annotations.NullMarked;
