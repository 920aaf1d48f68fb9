/**
 * Fits calibrations, for {@code bench/calibrate}: {@link org.gouji.calibration.IsotonicFit}. And
 * tests.
 */
@NullMarked
package org.gouji.calibration;

import org.jspecify.annotations.NullMarked;
