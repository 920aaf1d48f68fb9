package org.gouji.bulk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.check.FindingKind;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.match.Flag;
import org.gouji.output.DocumentStatus;
import org.gouji.run.RunSummary;
import org.gouji.store.WholeFile;

/**
 * What the output was made of, so that a run in which nothing is different leaves it as it is.
 *
 * @param digest of everything that the output is made of
 * @param files what the file system said of the files of the output
 * @param changed whether {@code changes.csv} holds changes
 * @param documents see {@link RunSummary}
 * @param fields see {@link RunSummary}
 * @param rules see {@link RunSummary}
 * @param pages see {@link RunSummary}
 * @param failed see {@link RunSummary}
 * @param findings number of findings by kind
 */
record RunState(
    String digest,
    Map<String, FileStamp> files,
    boolean changed,
    Map<DocumentStatus, Long> documents,
    Map<Flag, Long> fields,
    Map<Verdict, Long> rules,
    long pages,
    List<String> failed,
    Map<FindingKind, Long> findings) {

  private static final String NAME = "run.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  static RunState of(
      String digest,
      Path outputFolder,
      boolean changed,
      RunSummary summary,
      Map<FindingKind, Long> findings)
      throws IOException {
    return new RunState(
        digest,
        stamps(outputFolder),
        changed,
        summary.documents(),
        summary.fields(),
        summary.rules(),
        summary.pages(),
        summary.failed(),
        findings);
  }

  /** {@return the same after {@code changes.csv} was written without changes} */
  RunState unchanged(Path outputFolder) throws IOException {
    return new RunState(
        digest, stamps(outputFolder), false, documents, fields, rules, pages, failed, findings);
  }

  private static Map<String, FileStamp> stamps(Path outputFolder) throws IOException {
    Map<String, FileStamp> stamps = new TreeMap<>();
    for (String name : OutputWriters.NAMES) {
      stamps.put(name, FileStamp.of(outputFolder.resolve(name)));
    }
    return stamps;
  }

  /** {@return whether the files of the output are still those that were written} */
  boolean holds(Path outputFolder) throws IOException {
    try {
      return files.equals(stamps(outputFolder));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  RunSummary summary(double seconds) {
    return new RunSummary(documents, fields, rules, pages, failed, seconds);
  }

  /** {@return what the run before left in {@code folder}; empty if it left nothing whole} */
  static Optional<RunState> in(Path folder) throws IOException {
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(folder.resolve(NAME)), RunState.class));
    } catch (NoSuchFileException | JacksonException e) {
      return Optional.empty();
    }
  }

  void save(Path folder) throws IOException {
    WholeFile.write(folder.resolve(NAME), out -> out.write(JSON.writeValueAsBytes(this)));
  }
}
