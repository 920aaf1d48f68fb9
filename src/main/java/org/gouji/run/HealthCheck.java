package org.gouji.run;

import org.gouji.message.Language;

/** Looks at one thing that the program needs. */
@FunctionalInterface
public interface HealthCheck {

  /** {@return what was found, said in {@code language}} */
  HealthFinding find(Language language);
}
