package org.gouji.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.output.Change;
import org.gouji.output.DocumentReport;
import org.gouji.run.ContentHash;
import org.gouji.run.InputFile;
import org.gouji.store.ResultFile;
import org.gouji.store.ResultStore;
import org.gouji.worker.DocumentProcessor;

/**
 * Reads a document as a run on one machine does, and hands its result out instead of keeping it:
 * for those who keep results elsewhere.
 */
public final class SingleReading {

  private static final BulkListener SILENT = new Silent();

  private final DocumentProcessor processor;
  private final ResultFile results;

  /**
   * Reads with {@code processor}, which is not closed.
   *
   * @param results writes and reads results
   */
  public SingleReading(DocumentProcessor processor, ResultFile results) {
    this.processor = processor;
    this.results = results;
  }

  /** A result. */
  public static final class Result {

    private final byte[] bytes;
    private final boolean settled;

    private Result(byte[] bytes, boolean settled) {
      this.bytes = bytes;
      this.settled = settled;
    }

    /** {@return the bytes of its file, see {@link ResultFile}} */
    public byte[] bytes() {
      return bytes.clone();
    }

    /** {@return whether reading the same content again would give the same} */
    public boolean settled() {
      return settled;
    }
  }

  /**
   * Reads a document.
   *
   * @param input where it is, and its name in the output
   * @param hash of its content
   * @param folder of this document alone, for what comes and goes; its content is the caller's to
   *     remove
   * @throws IOException if that has nothing to do with the document, see {@link DocumentProcessor}
   */
  public Result read(InputFile input, ContentHash hash, Path folder)
      throws IOException, InterruptedException {
    ResultStore store = ResultStore.in(folder, "result");
    store.begin();
    PlannedDocument document =
        new PlannedDocument(input, Optional.of(hash), Optional.empty(), Optional.empty());
    new Reading(processor, results, store, SILENT).read(document);
    boolean settled = store.isSettled(hash.sha256());
    Path file = settled ? store.settled(hash.sha256()) : store.unsettled(hash.sha256());
    return new Result(Files.readAllBytes(file), settled);
  }

  private static final class Silent implements BulkListener {

    @Override
    public void identified(int inputs, int unread) {}

    @Override
    public void changed(Change change) {}

    @Override
    public void started(int total) {}

    @Override
    public void done(DocumentReport report) {}

    @Override
    public void broke(String sourceFile, Throwable cause) {}
  }
}
