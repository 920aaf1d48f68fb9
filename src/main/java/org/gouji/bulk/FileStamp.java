package org.gouji.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file. Where nothing of it is different, the content is the same.
 *
 * @param size bytes
 * @param modified time of the last change of the content, nanoseconds since 1970
 * @param changed time of the last change of content or attributes, which no program can set back; 0
 *     where the file system knows none (Windows)
 * @param inode number of the file on its file system; 0 where there is none
 */
record FileStamp(long size, long modified, long changed, long inode) {

  /**
   * A file that was changed so short before it was looked at may be changed again within the same
   * tick of the file system's clock. FAT counts in 2 s.
   */
  private static final long TICK_NANOS = TimeUnit.SECONDS.toNanos(3);

  static FileStamp of(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      Map<String, Object> unix = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino");
      return new FileStamp(
          number(unix, "size"),
          nanos(unix, "lastModifiedTime"),
          nanos(unix, "ctime"),
          number(unix, "ino"));
    }
    Map<String, Object> basic = Files.readAttributes(file, "size,lastModifiedTime");
    return new FileStamp(number(basic, "size"), nanos(basic, "lastModifiedTime"), 0, 0);
  }

  /** {@return whether a later change would show in another stamp} */
  boolean isSettled(Instant now) {
    long time = FileTime.from(now).to(TimeUnit.NANOSECONDS);
    return Math.max(modified, changed) < time - TICK_NANOS;
  }

  private static long number(Map<String, Object> attributes, String name) {
    return attributes.get(name) instanceof Number number ? number.longValue() : 0;
  }

  private static long nanos(Map<String, Object> attributes, String name) {
    return attributes.get(name) instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
  }
}
