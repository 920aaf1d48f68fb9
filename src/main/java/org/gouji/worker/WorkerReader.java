package org.gouji.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.run.ContentHash;
import org.gouji.run.DocumentReader;
import org.gouji.run.RunStoppedException;
import org.gouji.store.ResultFile;

/** Reads documents by way of a {@link DocumentProcessor} and the result files that it writes. */
public final class WorkerReader implements DocumentReader {

  private final DocumentProcessor processor;
  private final ResultFile results;
  private final Path folder;

  /**
   * @param processor reads the documents; not closed with this reader
   * @param folder for result files; each is removed as soon as it is read
   */
  public WorkerReader(DocumentProcessor processor, ResultFile results, Path folder) {
    this.processor = processor;
    this.results = results;
    this.folder = folder;
  }

  @Override
  public DocumentReport read(Path file, String sourceFile) {
    ContentHash hash;
    try {
      hash = ContentHash.of(file);
    } catch (IOException e) {
      Problem problem = new Problem(ProblemCode.FILE_UNREADABLE, e.getClass().getSimpleName());
      return DocumentReport.unread(sourceFile, DocumentStatus.FAILED, problem);
    }
    Path result = folder.resolve(hash.sha256() + ResultFile.EXTENSION);
    try {
      Outcome outcome =
          processor.process(new DocumentTask(file, sourceFile, hash.sha256(), result));
      if (outcome.problem().isPresent()) {
        return DocumentReport.unread(sourceFile, DocumentStatus.FAILED, outcome.problem().get());
      }
      DocumentReport report = results.read(result);
      Files.delete(result);
      return report;
    } catch (IOException e) {
      throw new RunStoppedException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunStoppedException(new IOException(e));
    }
  }
}
