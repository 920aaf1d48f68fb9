package org.gouji.bulk;

import org.gouji.output.DocumentReport;

/**
 * What is laid over the reports that were read before the output is made of them: the decisions of
 * analysts. The results on disk stay as they were read.
 */
public interface ReportOverlay {

  /** Nothing is laid over. */
  ReportOverlay NONE =
      new ReportOverlay() {
        @Override
        public DocumentReport over(DocumentReport report) {
          return report;
        }

        @Override
        public String fingerprint() {
          return "";
        }
      };

  /** {@return the report as it is to be written} Called by several threads at a time. */
  DocumentReport over(DocumentReport report);

  /** {@return a text that is another whenever reports may come out otherwise} */
  String fingerprint();
}
