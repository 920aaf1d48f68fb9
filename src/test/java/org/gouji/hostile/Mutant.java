package org.gouji.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Damages a PDF: its bytes anywhere, its numbers and names, its table of objects, its streams. */
final class Mutant {

  private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9.])-?[0-9]+(?![0-9.])");

  private static final Pattern REFERENCE = Pattern.compile("([0-9]+) 0 R");

  private static final Pattern STREAM = Pattern.compile("stream\r?\n");

  private static final List<String> ODD_NUMBERS =
      List.of("0", "-1", "2147483647", "-2147483648", "4294967296", "99999999999999999999", "1e9");

  private final Random random;
  private final byte[] original;
  private final String text;

  private Mutant(byte[] original, long seed) {
    this.original = original;
    this.text = new String(original, StandardCharsets.ISO_8859_1);
    this.random = new Random(seed);
  }

  /** {@return {@code pdf} damaged; the same seed damages in the same way} */
  static byte[] of(byte[] pdf, long seed) {
    Mutant mutant = new Mutant(pdf, seed);
    return switch ((int) (seed % 7)) {
      case 0 -> mutant.bytesChanged();
      case 1 -> mutant.cutOff();
      case 2 -> mutant.partsMoved();
      case 3 -> mutant.replaced(NUMBER, "");
      case 4 -> mutant.replaced(REFERENCE, " 0 R");
      case 5 -> mutant.tableBroken();
      default -> mutant.streamChanged();
    };
  }

  private byte[] bytesChanged() {
    byte[] bytes = original.clone();
    int count = 1 + random.nextInt(200);
    for (int i = 0; i < count; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private byte[] cutOff() {
    return Arrays.copyOf(original, random.nextInt(original.length));
  }

  private byte[] partsMoved() {
    byte[] bytes = original.clone();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      int length = 1 + random.nextInt(Math.min(4096, bytes.length / 2));
      int from = random.nextInt(bytes.length - length);
      int to = random.nextInt(bytes.length - length);
      System.arraycopy(original, from, bytes, to, length);
    }
    return bytes;
  }

  /** Puts odd numbers, or those of other objects, where the pattern finds some. */
  private byte[] replaced(Pattern pattern, String suffix) {
    List<int[]> places = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      places.add(new int[] {matcher.start(), matcher.end()});
    }
    StringBuilder changed = new StringBuilder(text);
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count && !places.isEmpty(); i++) {
      int[] place = places.get(random.nextInt(places.size()));
      String number =
          suffix.isEmpty()
              ? ODD_NUMBERS.get(random.nextInt(ODD_NUMBERS.size()))
              : Integer.toString(random.nextInt(60));
      String value = number + suffix;
      // Of the same length where it fits, so that the objects behind it stay where they are.
      int length = place[1] - place[0];
      String padded = value.length() < length ? value + " ".repeat(length - value.length()) : value;
      if (place[1] <= changed.length() && padded.length() == length) {
        changed.replace(place[0], place[1], padded);
      } else if (i == 0) {
        changed.replace(place[0], Math.min(place[1], changed.length()), padded);
      }
    }
    return changed.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] tableBroken() {
    int table = Math.max(text.lastIndexOf("startxref"), 0);
    byte[] bytes = original.clone();
    int start = Math.max(0, table - 600);
    for (int i = 0; i < 1 + random.nextInt(30); i++) {
      int at = start + random.nextInt(bytes.length - start);
      bytes[at] = (byte) ('0' + random.nextInt(10));
    }
    return bytes;
  }

  /** Changes a stream after it is inflated; it is put back deflated, or as it is where not. */
  private byte[] streamChanged() {
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = STREAM.matcher(text);
    while (matcher.find()) {
      starts.add(matcher.end());
    }
    if (starts.isEmpty()) {
      return bytesChanged();
    }
    int start = starts.get(random.nextInt(starts.size()));
    int end = text.indexOf("endstream", start);
    if (end <= start) {
      return bytesChanged();
    }
    byte[] data = inflated(Arrays.copyOfRange(original, start, end));
    for (int i = 0; i < 1 + random.nextInt(50) && data.length > 0; i++) {
      data[random.nextInt(data.length)] = (byte) (32 + random.nextInt(96));
    }
    byte[] packed = RawPdf.deflated(data, 1);
    byte[] bytes = new byte[start + packed.length + original.length - end];
    System.arraycopy(original, 0, bytes, 0, start);
    System.arraycopy(packed, 0, bytes, start, packed.length);
    System.arraycopy(original, end, bytes, start + packed.length, original.length - end);
    return bytes;
  }

  private static byte[] inflated(byte[] data) {
    Inflater inflater = new Inflater();
    inflater.setInput(data);
    byte[] out = new byte[1 << 20];
    int length = 0;
    try {
      length = inflater.inflate(out);
    } catch (DataFormatException notDeflated) {
      length = 0;
    }
    inflater.end();
    return length > 0 ? Arrays.copyOf(out, length) : data;
  }
}
