package org.gouji.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines between parent and worker: JSON in ASCII, those of the worker after a word that only the
 * two know, on a line of their own. Native libraries may print to the same stream; what lacks the
 * word is no answer.
 */
final class Wire {

  /**
   * Bytes of a line of the worker. POSIX writes up to 4,096 bytes to a pipe in one piece: whatever
   * others print at the same time comes before or after them.
   */
  static final int MOST_BYTES = 4096;

  /** Characters of a trace; escaped, they take up to six bytes each in the worst case. */
  private static final int MOST_TRACE = 3000;

  /** A detail gets this part of the length of a trace. */
  private static final int TRACE_PER_DETAIL = 10;

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Wire() {}

  static byte[] line(Request request) {
    return (json(request) + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  static Request request(String line) throws JsonProcessingException {
    return JSON.readValue(line, Request.class);
  }

  /** {@return the line of {@code answer}, its texts cut so that it is not too long} */
  static byte[] line(String word, Answer answer) {
    for (int most = MOST_TRACE; ; most /= 2) {
      Answer cut =
          new Answer(
              answer.id(),
              answer.kind(),
              answer.pages(),
              answer.fault(),
              cut(answer.detail(), most / TRACE_PER_DETAIL),
              cut(answer.trace(), most));
      byte[] line = ("\n" + word + " " + json(cut) + "\n").getBytes(StandardCharsets.US_ASCII);
      if (line.length <= MOST_BYTES) {
        return line;
      }
    }
  }

  /** {@return the answer in {@code line}; empty if it is something that others printed} */
  static Optional<Answer> answer(String word, String line) {
    if (!line.startsWith(word + " ")) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(line.substring(word.length() + 1), Answer.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String json(Object message) {
    try {
      return JSON.writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of text and numbers have a JSON form", e);
    }
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
