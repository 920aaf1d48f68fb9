/** Files that are made to harm a program that reads them, and that nothing is harmed. */
@NullMarked
package org.gouji.hostile;

import org.jspecify.annotations.NullMarked;
