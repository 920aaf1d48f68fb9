package org.gouji.run;

import java.nio.file.Path;
import java.util.List;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;

/** One document end to end. Stands in until the stages are merged: it reads nothing yet. */
public final class DocumentPipeline implements DocumentReader, DocumentInspector {

  @Override
  public DocumentReport read(Path file, String sourceFile) {
    return DocumentReport.unread(
        sourceFile,
        DocumentStatus.FAILED,
        new Problem(ProblemCode.INTERNAL, "DocumentPipeline is not wired yet"));
  }

  @Override
  public Inspection inspect(Path file, String sourceFile) {
    return new Inspection(read(file, sourceFile), List.of());
  }
}
