package org.gouji.run;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import javax.imageio.ImageIO;
import org.gouji.output.KeptPicture;
import org.jspecify.annotations.Nullable;

/**
 * Pictures that wait in a temporary file until it is known which are wanted: those of a scanned
 * report of twelve pages take some 100 MB. The file is made for the first picture and gone with the
 * process.
 */
final class PictureSpool implements AutoCloseable {

  /** The longer side of a picture, at most: what the readers see of a page is not larger. */
  private static final int MOST_PIXELS = 2600;

  private @Nullable FileChannel channel;
  private long end;

  /** Puts a picture aside; a larger one than anybody looks at is made smaller. */
  KeptPicture keep(BufferedImage picture) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (!ImageIO.write(fitting(picture), "png", bytes)) {
        throw new IllegalStateException("every Java writes PNG");
      }
      FileChannel file = file();
      long at = end;
      ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
      while (buffer.hasRemaining()) {
        end += file.write(buffer, end);
      }
      return () -> read(file, at, bytes.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileChannel file() throws IOException {
    FileChannel open = channel;
    if (open == null) {
      open =
          FileChannel.open(
              Files.createTempFile("gouji-inspect", ".pictures"),
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      channel = open;
    }
    return open;
  }

  private static byte[] read(FileChannel file, long at, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, at + buffer.position()) < 0) {
        throw new IOException("the temporary file of pictures is cut off");
      }
    }
    return buffer.array();
  }

  private static BufferedImage fitting(BufferedImage picture) {
    double scale = MOST_PIXELS / (double) Math.max(picture.getWidth(), picture.getHeight());
    if (scale >= 1) {
      return picture;
    }
    BufferedImage smaller =
        new BufferedImage(
            Math.max(1, (int) Math.round(picture.getWidth() * scale)),
            Math.max(1, (int) Math.round(picture.getHeight() * scale)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = smaller.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(picture, 0, 0, smaller.getWidth(), smaller.getHeight(), Color.WHITE, null);
    } finally {
      graphics.dispose();
    }
    return smaller;
  }

  @Override
  public void close() {
    FileChannel open = channel;
    channel = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
