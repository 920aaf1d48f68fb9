package org.gouji.worker;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The beginning and the end of what a worker printed: a crash report of the JVM says what matters
 * first, a stack trace of a library last. Whatever is printed in between is forgotten.
 */
final class HeadAndTail {

  private static final int PART_BYTES = 4096;

  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final byte[] tail = new byte[PART_BYTES];
  private long seen;

  /** Forgets everything. */
  synchronized void clear() {
    head.reset();
    seen = 0;
  }

  /** Takes the first {@code length} of {@code bytes}. */
  synchronized void add(byte[] bytes, int length) {
    int toHead = Math.min(length, PART_BYTES - head.size());
    head.write(bytes, 0, toHead);
    // Of a long piece only its end can stay.
    for (int i = Math.max(toHead, length - PART_BYTES); i < length; i++) {
      tail[(int) ((seen + i) % PART_BYTES)] = bytes[i];
    }
    seen += length;
  }

  /** {@return what is known, with a mark where something was left out} */
  synchronized String text() {
    String start = head.toString(StandardCharsets.UTF_8);
    long after = seen - head.size();
    if (after == 0) {
      return start;
    }
    int kept = (int) Math.min(after, PART_BYTES);
    byte[] end = new byte[kept];
    for (int i = 0; i < kept; i++) {
      end[i] = tail[(int) ((seen - kept + i) % PART_BYTES)];
    }
    String gap = after > kept ? "\n[... " + (after - kept) + " bytes ...]\n" : "";
    return start + gap + new String(end, StandardCharsets.UTF_8);
  }
}
