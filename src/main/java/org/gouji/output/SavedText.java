package org.gouji.output;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file whose encoding nobody states: by its byte order mark; by its zero bytes, which
 * only UTF-16 has; else UTF-8 if it is that without fault, else GB 18030, which is what "CSV" means
 * on Chinese Windows.
 */
final class SavedText {

  private static final Charset GB_18030 = Charset.forName("GB18030");

  /** Zero bytes are looked for here: the header, whose names are Latin letters. */
  private static final int HEADER_BYTES = 400;

  private SavedText() {}

  /** {@return the text without a byte order mark; empty if it is in none of these encodings} */
  static Optional<String> of(byte[] bytes) {
    return charset(bytes)
        .flatMap(charset -> decoded(bytes, charset))
        .or(() -> decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, GB_18030)))
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static Optional<Charset> charset(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < Math.min(HEADER_BYTES, bytes.length); i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    if (even == 0 && odd == 0) {
      return Optional.empty();
    }
    return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2
        && Byte.toUnsignedInt(bytes[0]) == first
        && Byte.toUnsignedInt(bytes[1]) == second;
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // it is in another encoding
    }
  }
}
