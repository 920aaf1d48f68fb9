package org.gouji.worker;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.run.DocumentReader;
import org.gouji.run.PageScope;

/**
 * A worker whose documents say by their content how they break it: {@code <deed>} on every page,
 * {@code <deed> <page>} on one, {@code once <deed>} the first time. Documents have three pages.
 */
public final class FaultyWorker implements DocumentReader {

  private static final int PAGES = 3;

  private static final String HALF = "half";

  /** What a document can do to the program. */
  enum Deed {
    NOTHING,
    SEGFAULT,
    EXIT,
    HANG_IN_NATIVE_CODE,
    HANG_IN_JAVA,
    ALLOCATE,
    OVERFLOW_STACK,
    THROW,
    FLOOD,
    HALF_A_RESULT,
    CHANGE
  }

  /** The worker process. */
  public static void main(String[] arguments) {
    WorkerLoop.serve(arguments[0], FaultyWorker::new, FaultyWorker::write);
  }

  private static void write(Path file, DocumentReport report) throws IOException {
    String pages = report.problem().map(Problem::detail).orElseThrow();
    if (pages.equals(HALF)) {
      Files.writeString(Path.of(file + ".part"), "half a result");
      Runtime.getRuntime().halt(7);
    }
    Files.writeString(file, report.sourceFile() + " " + pages + " " + report.documentId());
  }

  @Override
  public DocumentReport read(Path file, String sourceFile) {
    return read(file, sourceFile, PageScope.ALL, pages -> {});
  }

  @Override
  public DocumentReport read(Path file, String sourceFile, PageScope scope, IntConsumer opened) {
    opened.accept(PAGES);
    try {
      String[] words = Files.readString(file).strip().split(" ", -1);
      boolean once = words[0].equals("once");
      Deed deed = Deed.valueOf(words[once ? 1 : 0].toUpperCase(Locale.ROOT));
      if (once && isDone(file)) {
        deed = Deed.NOTHING;
      }
      int page = words.length > 1 && !once ? Integer.parseInt(words[1]) : 0;
      for (int number = 1; number <= PAGES; number++) {
        boolean wanted = scope.only() == 0 || scope.only() == number;
        boolean read = wanted && !scope.leftOut().containsKey(number);
        if (read && (page == 0 || page == number)) {
          perform(deed, file);
        }
      }
      return report(sourceFile, deed, scope);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDone(Path file) throws IOException {
    Path done = Path.of(file + ".done");
    boolean before = Files.exists(done);
    Files.writeString(done, "");
    return before;
  }

  private static DocumentReport report(String sourceFile, Deed deed, PageScope scope) {
    String pages = deed == Deed.HALF_A_RESULT ? HALF : "without " + scope.leftOut();
    return DocumentReport.unread(
        sourceFile, DocumentStatus.REVIEW, new Problem(ProblemCode.PAGE_UNREADABLE, pages));
  }

  private static void perform(Deed deed, Path file) throws IOException {
    switch (deed) {
      case NOTHING, HALF_A_RESULT -> {}
      case SEGFAULT -> new Pointer(8).setByte(0, (byte) 1);
      case EXIT -> Runtime.getRuntime().halt(5);
      case HANG_IN_NATIVE_CODE ->
          NativeLibrary.getInstance("c").getFunction("pause").invokeInt(new Object[0]);
      case HANG_IN_JAVA -> spin();
      case ALLOCATE -> allocate();
      case OVERFLOW_STACK -> deeper(1);
      case THROW -> throw new IllegalStateException("thrown by " + file.getFileName());
      case FLOOD -> flood();
      case CHANGE -> Files.writeString(file, "nothing");
    }
  }

  private static void spin() {
    long sum = 0;
    while (sum != Long.MIN_VALUE) {
      sum = (sum + 1) & Long.MAX_VALUE;
    }
  }

  private static void allocate() {
    List<byte[]> kept = new ArrayList<>();
    while (kept.size() < Integer.MAX_VALUE) {
      kept.add(new byte[1 << 20]);
    }
  }

  private static long deeper(long depth) {
    return depth == Long.MAX_VALUE ? 0 : depth + deeper(depth + 1);
  }

  /** More than a pipe holds, past Java's own streams, and things that look like an answer. */
  private static void flood() throws IOException {
    byte[] noise =
        "{\"id\":1,\"kind\":\"DONE\"} half a line ".repeat(4000).getBytes(StandardCharsets.UTF_8);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    for (int i = 0; i < 50; i++) {
      out.write(noise);
      err.write(noise);
      System.out.println("printed");
    }
    out.write(noise, 0, 33); // Ends in mid-line, before the answer.
  }
}
