package org.gouji.cli;

import java.util.List;
import java.util.function.Supplier;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.run.DocumentInspector;
import org.gouji.run.DocumentPipeline;
import org.gouji.run.DocumentReader;
import org.gouji.run.HealthCheck;
import org.gouji.run.PictureReader;

/**
 * What the commands work with; a test puts in something else.
 *
 * @param readers makes a reader for each thread
 * @param inspector makes what {@code gouji inspect} reads with
 * @param health checks of {@code gouji doctor} beyond those of the machine
 */
record Wiring(
    Supplier<DocumentReader> readers,
    Supplier<DocumentInspector> inspector,
    List<HealthCheck> health) {

  Wiring {
    health = List.copyOf(health);
  }

  /** {@return the real thing} */
  static Wiring ofProgram() {
    List<Form> forms = Forms.official();
    PictureReader none =
        raster -> {
          throw new UnsupportedOperationException("no picture reader yet");
        };
    return new Wiring(
        () -> new DocumentPipeline(forms, none),
        () -> new DocumentPipeline(forms, none),
        List.of());
  }
}
