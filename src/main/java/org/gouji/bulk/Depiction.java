package org.gouji.bulk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gouji.review.WantedPicture;
import org.gouji.worker.DocumentProcessor;
import org.gouji.worker.PictureTask;
import org.jspecify.annotations.Nullable;

/** Has pictures of pages made, several at a time. */
final class Depiction {

  private final DocumentProcessor processor;
  private final BulkListener listener;
  private final int jobs;

  Depiction(DocumentProcessor processor, BulkListener listener, int jobs) {
    this.processor = processor;
    this.listener = listener;
    this.jobs = jobs;
  }

  /**
   * Makes pictures. One that cannot be made is left out.
   *
   * @param wanted which
   * @param documents all documents of the run
   */
  void make(List<WantedPicture> wanted, List<PlannedDocument> documents)
      throws IOException, InterruptedException {
    if (wanted.isEmpty()) {
      return;
    }
    Map<String, PlannedDocument> byName = new HashMap<>();
    documents.forEach(document -> byName.put(document.input().sourceFile(), document));
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      CompletionService<Boolean> makers = new ExecutorCompletionService<>(threads);
      for (WantedPicture picture : wanted) {
        makers.submit(() -> made(picture, byName.get(picture.sourceFile())));
      }
      for (int done = 0; done < wanted.size(); done++) {
        listener.depicting(done, wanted.size());
        makers.take().get();
      }
      listener.depicting(wanted.size(), wanted.size());
    } catch (ExecutionException e) {
      throw Failure.of(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean made(WantedPicture wanted, @Nullable PlannedDocument of)
      throws IOException, InterruptedException {
    if (of == null || of.content().isEmpty()) {
      return false;
    }
    processor.picture(
        new PictureTask(
            of.input().path(),
            wanted.sourceFile(),
            of.content().get(),
            wanted.page(),
            wanted.picture()));
    return true;
  }
}
