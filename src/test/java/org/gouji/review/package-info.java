@NullMarked
package org.gouji.review;

import org.jspecify.annotations.NullMarked;
