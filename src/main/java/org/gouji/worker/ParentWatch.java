package org.gouji.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Takes lines from the parent, and ends the process the moment there are no more to come: the
 * parent closes the stream, or the operating system does when the parent is no more, even after a
 * kill -9. {@link Runtime#halt} waits for nobody, so a document that hangs does not keep the worker
 * alive.
 */
final class ParentWatch {

  private ParentWatch() {}

  static BlockingQueue<String> start(InputStream in) {
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
    Thread thread = new Thread(() -> watch(reader, lines), "parent");
    thread.setDaemon(true);
    thread.start();
    return lines;
  }

  private static void watch(BufferedReader reader, BlockingQueue<String> lines) {
    try {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException parentIsGone) {
      // As good as the end of the stream.
    } finally {
      // Also after an error for want of memory: without this thread nobody would watch.
      Runtime.getRuntime().halt(0);
    }
  }
}
