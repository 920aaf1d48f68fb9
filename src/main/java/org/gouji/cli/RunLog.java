package org.gouji.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.bulk.BulkOutcome;
import org.gouji.bulk.ChangeSummary;
import org.gouji.output.Change;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.jspecify.annotations.Nullable;

/**
 * The log of {@code --log FILE}: one JSON object a line, appended, each written at once. docs/
 * NIGHTLY.md states the events. Without a file nothing is written. May be called by any thread.
 */
final class RunLog implements AutoCloseable {

  private final JsonMapper json = new JsonMapper();
  private final Console console;
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final @Nullable Path file;
  private @Nullable OutputStream out;

  private RunLog(Console console, @Nullable Path file, @Nullable OutputStream out) {
    this.console = console;
    this.file = file;
    this.out = out;
  }

  /**
   * {@return the log in {@code file}; one that writes nothing if there is none}
   *
   * @throws IOException if the file cannot be opened
   */
  static RunLog open(@Nullable Path file, Console console) throws IOException {
    if (file == null) {
      return new RunLog(console, null, null);
    }
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    RunLog log = new RunLog(console, file, out);
    log.event("run_started", event -> event.put("program", ProgramVersion.text()));
    return log;
  }

  void identified(int inputs, int unread) {
    event("inputs", event -> event.put("files", inputs).put("to_read", unread));
  }

  void done(DocumentReport report) {
    event(
        "document",
        event -> {
          event.put("source_file", report.sourceFile());
          event.put("document_id", report.documentId());
          event.put("status", report.status().code());
          event.put("error", report.problem().map(it -> it.code().code()).orElse(""));
          event.put("detail", report.problem().map(it -> it.detail()).orElse(""));
          event.put("pages", report.pages());
          event.put("seconds", report.seconds());
        });
  }

  void broke(String sourceFile, Throwable cause) {
    event(
        "attempt_failed",
        event -> {
          event.put("source_file", sourceFile);
          event.put("cause", String.valueOf(cause.getMessage()).lines().findFirst().orElse(""));
        });
  }

  void changed(Change change) {
    event(
        "report_" + change.kind().code(),
        event -> {
          event.put("source_file", change.sourceFile());
          event.put("column", change.field());
          event.put("before", change.before().value());
          event.put("after", change.after().value());
        });
  }

  void outcome(BulkOutcome outcome) {
    event(
        "output",
        event -> {
          event.put("read", outcome.read());
          event.put("reports", outcome.summary().documentTotal());
          for (DocumentStatus status : DocumentStatus.values()) {
            event.put(status.code(), outcome.summary().documents(status));
          }
          changes(event.putObject("changes"), outcome.changes());
          event.put("seconds", outcome.summary().seconds());
        });
  }

  private static void changes(ObjectNode event, ChangeSummary changes) {
    event.put("new", changes.added());
    event.put("gone", changes.gone().size());
    event.put("renamed", changes.renamed());
    event.put("changed", changes.changed());
    event.put("values", changes.values());
    event.put("readings", changes.readings());
    event.put("to_review", changes.toReview());
    event.put("to_ok", changes.toOk());
  }

  void ended(int exitCode) {
    event("run_ended", event -> event.put("exit_code", exitCode));
  }

  void failed(Exception failure) {
    event("run_failed", event -> event.put("cause", failure.toString()));
  }

  private synchronized void event(String name, Consumer<ObjectNode> content) {
    if (out == null) {
      return;
    }
    ObjectNode event = json.createObjectNode();
    event.put(
        "time",
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS)));
    event.put("event", name);
    event.put("pid", ProcessHandle.current().pid());
    content.accept(event);
    write(event);
  }

  /** A log that cannot be written costs no document. */
  private void write(ObjectNode event) {
    try {
      OutputStream open = out;
      if (open != null) {
        open.write((line(event) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      out = null;
      console.warn("error.log", String.valueOf(file));
    }
  }

  private String line(ObjectNode event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers are JSON", e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    Optional<OutputStream> open = Optional.ofNullable(out);
    out = null;
    if (open.isPresent()) {
      open.get().close();
    }
  }
}
