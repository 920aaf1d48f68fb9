package org.gouji.match;

import org.gouji.form.FormColumn;

/**
 * A printed column that is a column of the form.
 *
 * @param column the form's column
 * @param observed the printed column
 * @param likeness of its head to the form's label, 0..1
 * @param byPosition whether it was placed by its neighbours alone
 */
record PlacedColumn(
    FormColumn column, ObservedColumn observed, double likeness, boolean byPosition) {}
