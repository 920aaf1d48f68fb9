package org.gouji.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/**
 * Writes PDFs object by object, also such as no PDF library would write. Object 1 is the catalogue,
 * 2 the page tree; by default there is one A4 page, object 3, with the content object 4.
 */
final class RawPdf {

  private static final String A4 = "/MediaBox [0 0 595 842]";

  private final Map<Integer, byte[]> objects = new TreeMap<>();
  private String trailer = "";

  /** A document of one page. */
  static RawPdf ofPage(String pageEntries, String content) {
    RawPdf pdf = new RawPdf();
    pdf.object(1, "<< /Type /Catalog /Pages 2 0 R >>");
    pdf.object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    String size = pageEntries.contains("/MediaBox") ? "" : A4;
    pdf.object(
        3, "<< /Type /Page /Parent 2 0 R " + size + " /Contents 4 0 R " + pageEntries + " >>");
    pdf.stream(4, "", bytes(content));
    return pdf;
  }

  RawPdf object(int number, String body) {
    objects.put(number, bytes(body));
    return this;
  }

  /** A stream as it is; its dictionary gets a length where it states none. */
  RawPdf stream(int number, String entries, byte[] data) {
    String length = entries.contains("/Length") ? "" : " /Length " + data.length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes("<< " + entries + length + " >>\nstream\n"));
    out.writeBytes(data);
    out.writeBytes(bytes("\nendstream"));
    objects.put(number, out.toByteArray());
    return this;
  }

  /** A compressed stream of {@code unit} repeated {@code times}; only the result is in memory. */
  RawPdf repeated(int number, String entries, byte[] unit, long times) {
    return stream(number, entries + " /Filter /FlateDecode", deflated(unit, times));
  }

  /** More entries of the trailer. */
  RawPdf trailer(String entries) {
    trailer = entries;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
    int size = objects.keySet().stream().mapToInt(it -> it).max().orElse(0) + 1;
    List<Integer> offsets = new ArrayList<>();
    for (int number = 1; number < size; number++) {
      byte[] body = objects.get(number);
      offsets.add(body == null ? 0 : out.size());
      if (body != null) {
        out.writeBytes(bytes(number + " 0 obj\n"));
        out.writeBytes(body);
        out.writeBytes(bytes("\nendobj\n"));
      }
    }
    int xref = out.size();
    StringBuilder table = new StringBuilder("xref\n0 " + size + "\n0000000000 65535 f \n");
    for (int offset : offsets) {
      String kind = offset == 0 ? " 65535 f \n" : " 00000 n \n";
      table.append(String.format(Locale.ROOT, "%010d", offset)).append(kind);
    }
    out.writeBytes(bytes(table.toString()));
    out.writeBytes(bytes("trailer\n<< /Size " + size + " /Root 1 0 R " + trailer + " >>\n"));
    out.writeBytes(bytes("startxref\n" + xref + "\n%%EOF\n"));
    return out.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] deflated(byte[] unit, long times) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (long i = 0; i < times; i++) {
      deflater.setInput(unit);
      while (!deflater.needsInput()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }
}
