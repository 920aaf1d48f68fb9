package org.gouji.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Forms for tests. */
final class TestForms {

  private TestForms() {}

  static Form official(String id) {
    return Forms.official().stream()
        .filter(form -> form.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no form " + id));
  }

  static Form ofText(String yaml) {
    try {
      return Forms.load(new StringReader(yaml), "test.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String resource(String name) {
    try (InputStream stream = Objects.requireNonNull(TestForms.class.getResourceAsStream(name));
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      StringBuilder text = new StringBuilder();
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        text.append((char) c);
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(String name) {
    return resource(name).lines().toList();
  }
}
