package org.gouji.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gouji.output.Change;
import org.gouji.output.ChangeKind;
import org.gouji.output.ChangesCsv;
import org.gouji.output.DocumentReport;
import org.gouji.parquet.ParquetTables;
import org.gouji.review.ReviewOutput;
import org.gouji.run.ContentHash;
import org.gouji.run.InputFile;
import org.gouji.run.OneAtATime;
import org.gouji.run.RunFindings;
import org.gouji.run.RunSummary;
import org.gouji.run.Tally;
import org.gouji.store.BadResultException;
import org.gouji.store.ResultFile;
import org.gouji.store.ResultStore;
import org.gouji.worker.DocumentProcessor;
import org.jspecify.annotations.Nullable;

/**
 * A run over many documents: finds out which are to be read, has them read, makes the output of the
 * results of all, and compares it with that of the run before.
 *
 * <p>Everything is written by rename, and what was read is kept at once. So a run can be stopped at
 * any moment, and the next one goes on: its files are those that a run in one piece would have
 * written.
 */
public final class BulkRun implements Closeable {

  private static final double NANOS_PER_SECOND = 1e9;

  private final Path output;
  private final BulkSettings settings;
  private final CsvStyle style;
  private final ReportOverlay overlay;
  private final BulkListener listener;
  private final ResultStore store;
  private final Baseline baseline;
  private final Reading reading;
  private final ResultFile results;
  private final DocumentProcessor processor;
  private volatile @Nullable OutputWriters unfinished;

  /**
   * @param output the output folder, which this process holds
   * @param settings what to do
   * @param style how the CSV files are written
   * @param overlay what is laid over the reports
   * @param processor reads documents; not closed with this run
   * @param listener is told of the progress
   */
  public BulkRun(
      Path output,
      BulkSettings settings,
      CsvStyle style,
      ReportOverlay overlay,
      DocumentProcessor processor,
      BulkListener listener) {
    this.output = output;
    this.settings = settings;
    this.style = style;
    this.overlay = overlay;
    this.processor = processor;
    this.listener = listener;
    this.store = ResultStore.in(output, settings.fingerprint());
    this.baseline = new Baseline(output, store.folder());
    this.results = new ResultFile(settings.forms());
    this.reading = new Reading(processor, results, store, new OneAtATime(listener));
  }

  /**
   * Does the run.
   *
   * @param inputs ordered by source file
   * @throws IOException if no document can be read any more, or the output cannot be written
   * @throws InterruptedException if the thread is interrupted
   */
  public BulkOutcome run(List<InputFile> inputs) throws IOException, InterruptedException {
    long start = System.nanoTime();
    if (settings.fresh()) {
      store.forgetAll();
    }
    List<PlannedDocument> documents = identified(inputs);
    if (settings.retryFailed()) {
      for (String content : reading.failed(documents)) {
        store.forget(content);
      }
    }
    List<PlannedDocument> unread = new Ledger(store).unread(documents);
    listener.identified(inputs.size(), unread.size());
    String digest = digest(documents);
    Optional<RunState> before = RunState.in(store.folder());
    boolean whole =
        before.isPresent()
            && before.get().holds(output)
            && style.parquet() == ParquetTables.areIn(output)
            && (!style.review() || ReviewOutput.isIn(output));
    if (whole) {
      baseline.drop();
    }
    if (whole && unread.isEmpty() && before.get().digest().equals(digest)) {
      return unchanged(before.get(), start);
    }
    store.begin();
    if (!unread.isEmpty()) {
      processor.warmUp();
    }
    listener.started(unread.size());
    reading.read(unread, settings.jobs());
    return assembled(documents, digest, unread.size(), start);
  }

  /** The index is not held any longer than it is needed: it is as large as the list of inputs. */
  private List<PlannedDocument> identified(List<InputFile> inputs) throws IOException {
    ContentIndex index = ContentIndex.in(store.folder(), Clock.systemUTC());
    List<PlannedDocument> documents = Ledger.identify(inputs, index);
    index.save();
    return documents;
  }

  /** {@return a digest of everything that the output is made of} */
  private String digest(List<PlannedDocument> documents) {
    Digest digest = new Digest();
    digest.add(settings.fingerprint());
    digest.add(settings.hierarchy().children().toString());
    digest.add(style.fingerprint());
    digest.add(overlay.fingerprint());
    for (PlannedDocument document : documents) {
      digest.add(document.input().sourceFile());
      digest.add(document.hash().map(ContentHash::sha256).orElse(""));
      digest.add(document.problem().map(Object::toString).orElse(""));
    }
    return digest.hex();
  }

  private BulkOutcome unchanged(RunState state, long start) throws IOException {
    if (state.changed()) {
      try (ChangesCsv changes = ChangesCsv.create(output, style.bom())) {
        changes.keep();
      }
      state.unchanged(output).save(store.folder());
    }
    RunSummary summary = state.summary(seconds(start));
    return new BulkOutcome(
        summary, state.findings(), ChangeSummary.none(summary.documentTotal()), 0);
  }

  private BulkOutcome assembled(
      List<PlannedDocument> documents, String digest, int read, long start)
      throws IOException, InterruptedException {
    Tally tally = new Tally();
    RunFindings found = new RunFindings(settings.forms().get());
    ChangeSummary changes;
    try (OutputWriters writers = OutputWriters.create(output, style, overlay)) {
      unfinished = writers;
      Assembly assembly = new Assembly(this::report, overlay, settings.jobs());
      assembly.writeReports(documents, writers.ofReports(), tally, found);
      depicted(writers, documents);
      found.compare(settings.hierarchy());
      assembly.writeFindings(documents, writers::addFindings, found);
      writers.finish();
      if (writers.unfitting() > 0) {
        listener.unfitting(writers.unfitting());
      }
      changes =
          OutputComparison.compare(
              baseline.files(), writers.compared(), change -> told(writers.changes(), change));
      writers.changes().finish();
      baseline.keep();
      writers.keep(tally.summary(seconds(start)), found.count()).forEach(listener::setAside);
      unfinished = null;
    }
    RunSummary summary = tally.summary(seconds(start));
    RunState.of(digest, output, !changes.isEmpty(), summary, found.count()).save(store.folder());
    baseline.drop();
    store.prune();
    return new BulkOutcome(summary, found.count(), changes, read);
  }

  private void depicted(OutputWriters writers, List<PlannedDocument> documents)
      throws IOException, InterruptedException {
    if (writers.review().isPresent()) {
      new Depiction(processor, listener, settings.jobs())
          .make(writers.review().get().missing(), documents);
    }
  }

  private void told(ChangesCsv file, Change change) throws IOException {
    file.add(change);
    if (change.kind() != ChangeKind.FIELD) {
      listener.changed(change);
    }
  }

  /** A result that is damaged, or was lost meanwhile, is made again. */
  private DocumentReport report(PlannedDocument document) throws IOException, InterruptedException {
    Optional<DocumentReport> unread = document.unread();
    if (unread.isPresent()) {
      return unread.get();
    }
    String content = document.content().orElseThrow();
    try {
      return document.named(store.read(results, content));
    } catch (BadResultException | NoSuchFileException e) {
      store.forget(content);
      return reading.read(document);
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / NANOS_PER_SECOND;
  }

  /** Drops what is half written of the output; the run cannot go on after that. */
  @Override
  public void close() throws IOException {
    OutputWriters half = unfinished;
    if (half != null) {
      half.close();
    }
  }
}
