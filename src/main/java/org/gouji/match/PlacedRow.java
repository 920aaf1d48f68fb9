package org.gouji.match;

import org.gouji.form.FormRow;

/**
 * A printed row that is a row of the form.
 *
 * @param row the form's row
 * @param observed the printed row
 * @param likeness of its stub to the form's label, 0..1; 1 for a row that has no stub by the form
 * @param byPosition whether it was placed by its neighbours alone
 * @param ambiguous whether its stub is more like another row of the form
 */
record PlacedRow(
    FormRow row, ObservedRow observed, double likeness, boolean byPosition, boolean ambiguous) {}
