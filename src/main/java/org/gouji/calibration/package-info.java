/**
 * Makes confidences of figures read from pictures what they claim to be: the share of such figures
 * that is right. Enter at {@link org.gouji.calibration.Calibration}.
 */
@NullMarked
package org.gouji.calibration;

import org.jspecify.annotations.NullMarked;
