/**
 * What is put before the analyst: which fields to look at and in which order, {@code review.csv},
 * the review page with the pictures of the pages, and the overview of the run.
 *
 * <p>Enter at {@link org.gouji.review.ReviewOutput}, which takes the reports of a run one after the
 * other; {@link org.gouji.review.Questions} says which fields are asked. What the page in the
 * browser is given is stated by {@link org.gouji.review.DocumentData} and {@link
 * org.gouji.review.IndexData}. Decisions come back through {@code org.gouji.decision}.
 */
@NullMarked
package org.gouji.review;

import org.jspecify.annotations.NullMarked;
