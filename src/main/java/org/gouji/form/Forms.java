package org.gouji.form;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms that the program knows. */
public final class Forms {

  private static final ObjectReader YAML =
      new YAMLMapper(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .reader();

  private Forms() {}

  /**
   * {@return every form on the class path, {@code forms/*.yaml}, in the order of the file names}
   * The files are read at every call: keep the list.
   *
   * @throws FormDefinitionException if a file does not describe a form, two describe the same, or
   *     there are none
   */
  public static List<Form> official() {
    return on(Forms.class.getClassLoader());
  }

  /** {@return the names of their files on the class path, {@code forms/2019.yaml}, sorted} */
  public static List<String> files() throws IOException {
    return FormFiles.on(Forms.class.getClassLoader());
  }

  static List<Form> on(ClassLoader classPath) {
    try {
      List<Form> forms = new ArrayList<>();
      Map<String, String> files = new HashMap<>();
      for (String name : FormFiles.on(classPath)) {
        Form form = load(classPath, name);
        String other = files.put(form.id(), name);
        if (other != null) {
          throw new FormDefinitionException(
              name + ": duplicate form '" + form.id() + "', also in " + other);
        }
        forms.add(form);
      }
      if (forms.isEmpty()) {
        throw new FormDefinitionException("forms/*.yaml: no form file on the class path");
      }
      return List.copyOf(forms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Form load(ClassLoader classPath, String name) throws IOException {
    URL resource = classPath.getResource(name);
    if (resource == null) {
      throw new IOException("cannot open the form file " + name);
    }
    try (InputStream stream = resource.openStream();
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return load(reader, name);
    }
  }

  /**
   * {@return the form that a file describes}
   *
   * @param yaml its text; left open
   * @param name name of the file, for messages
   * @throws FormDefinitionException if it does not describe a form
   */
  public static Form load(Reader yaml, String name) throws IOException {
    JsonNode top;
    try {
      top = YAML.readTree(yaml);
    } catch (JacksonException e) {
      throw new FormDefinitionException(name + ": " + e.getOriginalMessage() + at(e), e);
    }
    return FormReader.read(new FormNode(name, "", top));
  }

  private static String at(JacksonException e) {
    return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
  }
}
