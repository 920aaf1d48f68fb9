package org.gouji.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.gouji.page.PageRaster;
import org.gouji.review.PagePictures;
import org.gouji.store.WholeFile;

/** Writes the picture of a page for the review page. */
final class PictureFile {

  /**
   * Of JPEG. At 0.75 figures of 9 pt have no visible ringing and an A4 page at 150 dpi takes 80 to
   * 300 KB; a PNG of a scan takes 2 MB. What was read is the document itself, not this picture.
   */
  private static final float QUALITY = 0.75f;

  private PictureFile() {}

  static void write(Path file, PageRaster page) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    PagePictures.stateSize(file, page.width(), page.height());
    WholeFile.write(file, out -> write(out, opaque(page.image())));
  }

  private static void write(OutputStream out, BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream bytes = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam quality = writer.getDefaultWriteParam();
      quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      quality.setCompressionQuality(QUALITY);
      writer.setOutput(bytes);
      writer.write(null, new IIOImage(image, null, null), quality);
    } finally {
      writer.dispose();
    }
  }

  /** JPEG has no transparency. */
  private static BufferedImage opaque(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_INT_RGB) {
      return image;
    }
    BufferedImage rgb =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = rgb.createGraphics();
    graphics.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
    graphics.dispose();
    return rgb;
  }
}
