package org.gouji.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All decisions of an output folder in the order in which they came, with those taken back. Rows
 * are only ever added. Of several decisions about a field that were not taken back, the latest
 * holds: by the time of deciding, not by that of the log; of two at the same time, the one further
 * down.
 */
public final class DecisionLog {

  /** The name of the file. */
  public static final String NAME = LogFile.NAME;

  private static final Comparator<LogEntry.Decided> BY_TIME =
      Comparator.comparing((LogEntry.Decided it) -> it.decision().decidedAt())
          .thenComparing(LogEntry.Decided::entry);

  private final List<LogEntry> entries;
  private final Map<DecisionKey, List<LogEntry.Decided>> decided = new LinkedHashMap<>();
  private final Map<Integer, Instant> undone = new HashMap<>();
  private final Map<DecisionKey, List<LogEntry.Decided>> byPlace = new HashMap<>();

  private DecisionLog(List<LogEntry> entries) {
    this.entries = List.copyOf(entries);
    for (LogEntry entry : entries) {
      if (entry instanceof LogEntry.Decided it) {
        decided.computeIfAbsent(it.decision().key(), key -> new ArrayList<>()).add(it);
        byPlace.computeIfAbsent(place(it.decision()), key -> new ArrayList<>()).add(it);
      } else if (entry instanceof LogEntry.Undone it) {
        undone.put(it.undoes(), it.at());
      }
    }
  }

  private static DecisionKey place(Decision decision) {
    return new DecisionKey(decision.sourceFile(), decision.key().field());
  }

  /** {@return a log of these entries, whose numbers have to follow each other from 1} */
  static DecisionLog of(List<LogEntry> entries) {
    return new DecisionLog(entries);
  }

  /**
   * {@return the log kept in {@code folder}; an empty one if there is none}
   *
   * @throws org.gouji.output.CsvFormatException if another program changed it
   */
  public static DecisionLog read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    return new DecisionLog(Files.exists(file) ? LogFile.read(file) : List.of());
  }

  /**
   * Adds to the log in {@code folder}, which has to be held. What was there stays byte for byte;
   * the file is replaced by renaming, so all entries are added or none.
   *
   * @param more entries numbered from {@link #next} on
   */
  void append(Path folder, List<LogEntry> more) throws IOException {
    if (!more.isEmpty()) {
      LogFile.append(folder.resolve(NAME), more);
    }
  }

  /** {@return the number of the next entry} */
  int next() {
    return entries.size() + 1;
  }

  /** {@return all entries in order} */
  public List<LogEntry> entries() {
    return entries;
  }

  /** {@return a digest of all entries; empty for an empty log} */
  String digest() {
    return entries.isEmpty() ? "" : Sha256.hex(entries.toString());
  }

  /** {@return the decision that holds for a field of a content} */
  public Optional<Decision> standing(String documentId, String field) {
    return standing(new DecisionKey(documentId, field)).map(LogEntry.Decided::decision);
  }

  /**
   * {@return the decision about a field of another content that was at the same place: the file was
   * replaced since}
   *
   * @param sourceFile where the document is
   * @param documentId its content now
   * @param field the field
   */
  public Optional<Decision> ofFormerContent(String sourceFile, String documentId, String field) {
    return byPlace.getOrDefault(new DecisionKey(sourceFile, field), List.of()).stream()
        .filter(it -> !it.decision().key().documentId().equals(documentId))
        .filter(this::holds)
        .max(BY_TIME)
        .map(LogEntry.Decided::decision);
  }

  /** {@return the decisions that hold, one for each field of a content, in the order of the log} */
  public List<LogEntry.Decided> standing() {
    return decided.keySet().stream().flatMap(key -> standing(key).stream()).toList();
  }

  /** {@return fields about which two people decided differently} */
  public List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    for (DecisionKey key : decided.keySet()) {
      List<LogEntry.Decided> active = active(key);
      Optional<LogEntry.Decided> standing = standing(key);
      if (standing.isPresent() && active.stream().anyMatch(it -> differ(it, standing.get()))) {
        conflicts.add(new Conflict(active, standing.get()));
      }
    }
    return conflicts;
  }

  /** Who corrects an earlier decision of his own does not contradict himself. */
  private static boolean differ(LogEntry.Decided one, LogEntry.Decided other) {
    String analyst = one.decision().analyst();
    boolean samePerson =
        analyst.equals(other.decision().analyst())
            && (!analyst.isEmpty() || one.file().equals(other.file()));
    return !samePerson && !one.decision().agreesWith(other.decision());
  }

  Optional<LogEntry.Decided> standing(DecisionKey key) {
    return active(key).stream().max(BY_TIME);
  }

  /** {@return the decisions about a field that were not taken back} */
  private List<LogEntry.Decided> active(DecisionKey key) {
    return all(key).stream().filter(it -> !undone.containsKey(it.entry())).toList();
  }

  private boolean holds(LogEntry.Decided entry) {
    return standing(entry.decision().key()).filter(entry::equals).isPresent();
  }

  /** {@return the decisions about a field, those taken back too} */
  List<LogEntry.Decided> all(DecisionKey key) {
    return decided.getOrDefault(key, List.of());
  }

  /** {@return when a decision was taken back, if it was} */
  Optional<Instant> undoneAt(LogEntry.Decided entry) {
    return Optional.ofNullable(undone.get(entry.entry()));
  }
}
