package org.gouji.run;

import java.io.IOException;
import org.gouji.output.DocumentReport;

/** Takes the reports of a run, one after the other, ordered by source file. */
@FunctionalInterface
public interface ReportSink {

  void accept(DocumentReport report) throws IOException;
}
