package org.gouji.spark;

import java.io.Serializable;
import java.util.List;
import org.gouji.cli.ReadingSettings;
import org.gouji.cli.Workload;
import org.gouji.message.Language;
import org.gouji.narrative.ScannedText;
import org.gouji.pdf.PdfLimits;
import org.gouji.worker.MachineMemory;
import org.gouji.worker.WorkerLimits;

/**
 * What the application is asked to do.
 *
 * @param inputs folders, files and globs, as Hadoop paths
 * @param output folder for the results, a Hadoop path
 * @param hierarchy a file on the driver's machine that says which authorities stand below which;
 *     empty for none
 * @param csv whether the CSV files are written too
 * @param bom whether these begin with a byte order mark
 * @param scannedText whether the running text of scanned pages is read too
 * @param chinese whether sentences are in Chinese
 * @param home where the program is on every machine; empty if it comes with the application
 */
record SparkSettings(
    List<String> inputs,
    String output,
    String hierarchy,
    boolean csv,
    boolean bom,
    boolean scannedText,
    boolean chinese,
    String home)
    implements Serializable {

  SparkSettings {
    inputs = List.copyOf(inputs);
  }

  Language language() {
    return chinese ? Language.CHINESE : Language.ENGLISH;
  }

  /**
   * {@return how documents are read: as {@code gouji extract} does by default}
   *
   * @param workload how much there is to read
   */
  ReadingSettings reading(Workload workload) {
    return new ReadingSettings(
        scannedText ? ScannedText.READ : ScannedText.LEFT_OUT,
        PdfLimits.DEFAULT,
        new WorkerLimits(
            0,
            WorkerLimits.PAGE_SECONDS,
            MachineMemory.HEAP,
            MachineMemory.HEAP,
            WorkerLimits.PAGES_UNTIL_RECYCLED),
        workload);
  }
}
