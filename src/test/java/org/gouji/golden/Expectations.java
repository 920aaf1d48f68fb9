package org.gouji.golden;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;

/** {@code corpus/expectations.yaml}: what is tolerated, by report. */
final class Expectations {

  private final Map<String, Expectation> bySourceFile;

  private Expectations(Map<String, Expectation> bySourceFile) {
    this.bySourceFile = bySourceFile;
  }

  static Expectations read() throws IOException {
    YAMLMapper yaml =
        new YAMLMapper(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
    yaml.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    try (Reader text =
        Files.newBufferedReader(
            Corpus.FOLDER.resolve("expectations.yaml"), StandardCharsets.UTF_8)) {
      return new Expectations(yaml.readValue(text, new TypeReference<>() {}));
    }
  }

  /** {@return what is tolerated of {@code report}; nothing if it is not listed} */
  Expectation of(TrueReport report) {
    return bySourceFile.getOrDefault(report.sourceFile(), Expectation.WHOLE);
  }

  Set<String> sourceFiles() {
    return bySourceFile.keySet();
  }
}
