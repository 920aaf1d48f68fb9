package org.gouji.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.gouji.form.Form;
import org.gouji.output.DocumentReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads result files: one {@link DocumentReport} each, nothing lost, as JSON compressed
 * by gzip, whose checksum tells a damaged file from a whole one. The same report gives the same
 * bytes. May be used by several threads at a time.
 */
public final class ResultFile {

  /** What the names of result files end in. */
  public static final String EXTENSION = ".json.gz";

  private static final int BUFFER_BYTES = 1 << 16;

  /** A cell of a hostile PDF can hold any text; the document was read within its limits. */
  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(CONSTRAINTS)
                  .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final ObjectWriter WRITER = JSON.writerFor(StoredReport.class);

  /** Made when something is read: a worker only writes, and it takes a tenth of a second. */
  private static final class Reader {

    private static final ObjectReader READER = JSON.readerFor(StoredReport.class);

    private Reader() {}
  }

  private final Supplier<KnownForms> forms;

  /**
   * Results of reports on these forms.
   *
   * @param forms the forms that reports may use: those that they were read with. A result holds the
   *     ids of fields and rules only
   */
  public ResultFile(List<Form> forms) {
    KnownForms known = new KnownForms(forms);
    this.forms = () -> known;
  }

  /**
   * The same with forms that may still be in the making.
   *
   * @param forms asked for with the first result; gives the same at every call
   */
  public ResultFile(Supplier<List<Form>> forms) {
    this.forms = new KnownOnce(forms);
  }

  /** Gets ready what reading takes, which the first result would have to wait for. */
  public static void warmUp() {
    Objects.requireNonNull(Reader.READER);
  }

  /**
   * Writes a result, as {@link WholeFile} does.
   *
   * @throws IOException if that is not possible; what was there before then stays
   */
  public void write(Path file, DocumentReport report) throws IOException {
    WholeFile.write(file, out -> write(out, report));
  }

  /** Writes a result to a stream and leaves that open. */
  public void write(OutputStream out, DocumentReport report) throws IOException {
    // By way of a string: half a surrogate pair becomes a question mark, as it does in CSV files.
    String json = WRITER.writeValueAsString(StoredReport.of(report, forms.get()));
    GZIPOutputStream compressed = new Fast(out);
    compressed.write(json.getBytes(StandardCharsets.UTF_8));
    compressed.finish();
  }

  /**
   * {@return the report that a file holds}
   *
   * @throws java.nio.file.NoSuchFileException if there is no such file
   * @throws BadResultException if it is damaged, or not of this format and these forms
   * @throws IOException if it cannot be read at all
   */
  public DocumentReport read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file, in);
    }
  }

  /**
   * {@return the report that a stream holds}
   *
   * @param file where that comes from, for messages
   */
  public DocumentReport read(Path file, InputStream in) throws IOException {
    try (GZIPInputStream json = new GZIPInputStream(in, BUFFER_BYTES)) {
      StoredReport stored = Reader.READER.readValue(json);
      if (stored.format() != StoredReport.FORMAT) {
        throw new BadResultException(file, "format " + stored.format());
      }
      return stored.restored(forms.get());
    } catch (JacksonException | ZipException | EOFException | IllegalArgumentException e) {
      throw new BadResultException(file, e);
    }
  }

  /** Makes it of the forms at the first call. */
  private static final class KnownOnce implements Supplier<KnownForms> {

    private final Supplier<List<Form>> forms;
    private @Nullable KnownForms known;

    KnownOnce(Supplier<List<Form>> forms) {
      this.forms = forms;
    }

    @Override
    public synchronized KnownForms get() {
      if (known == null) {
        known = new KnownForms(forms.get());
      }
      return known;
    }
  }

  /** Results are read more often than disks are bought: the fastest compression is enough. */
  private static final class Fast extends GZIPOutputStream {

    Fast(OutputStream out) throws IOException {
      super(out, BUFFER_BYTES);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
