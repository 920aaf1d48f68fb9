package org.gouji.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.gouji.geometry.BoundingBox;

/**
 * Lays the images of a page side by side without resampling them: a scan that is one image, that is
 * stored in strips or tiles, or that is a little smaller than its page.
 */
final class OwnPixels {

  /** Most pixels in gray: A4 at 600 dpi has 35 million, of a byte each. */
  private static final double MOST_GRAY = 36e6;

  /** Most pixels in colour, of four bytes each: A4 at 400 dpi has 15.5 million. */
  private static final double MOST_COLOUR = 16e6;

  /** An image that covers this share of the page is the page. */
  private static final double WHOLE_PAGE = 0.97;

  /** A scan covers at least this share of its page; less may be a picture on a page. */
  private static final double MOST_OF_PAGE = 0.5;

  /** By so much may resolutions of strips and of the two directions differ. */
  private static final double SAME_SCALE = 0.01;

  /** Points: strips lie over each other or apart by rounding of their places. */
  private static final double SEAM = 0.5;

  private final PageMarks marks;
  private final List<PlacedImage> images;

  private OwnPixels(PageMarks marks) {
    this.marks = marks;
    this.images = marks.images();
  }

  /**
   * {@return the page's picture of the pixels of its images; none if something else is painted, if
   * they do not lie side by side in one resolution, or if they are too many}
   *
   * @throws IOException if an image cannot be decoded
   */
  static Optional<BufferedImage> of(PageMarks marks) throws IOException {
    OwnPixels pixels = new OwnPixels(marks);
    return pixels.isScan() && pixels.isAffordable()
        ? Optional.of(pixels.picture())
        : Optional.empty();
  }

  private boolean isScan() {
    if (images.isEmpty()
        || !VisibleGlyphs.of(marks).isEmpty()
        || !marks.drawings().isEmpty()
        || images.stream()
            .anyMatch(it -> !it.plain() || it.image().isEmpty() || it.turn().isEmpty())) {
      return false;
    }
    double scale = scale();
    boolean alike =
        images.stream()
            .allMatch(image -> isNear(image.scaleX(), scale) && isNear(image.scaleY(), scale));
    double covered = images.stream().mapToDouble(image -> image.box().sharedArea(page())).sum();
    return alike && covered >= MOST_OF_PAGE * page().area() && areApart();
  }

  private static boolean isNear(double scale, double other) {
    return Math.abs(scale - other) < SAME_SCALE * other;
  }

  private boolean areApart() {
    for (int i = 0; i < images.size(); i++) {
      BoundingBox inside = images.get(i).box().grown(-SEAM);
      for (PlacedImage other : images.subList(i + 1, images.size())) {
        if (inside.sharedArea(other.box().grown(-SEAM)) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isAffordable() throws IOException {
    double pixels = page().area() * scale() * scale();
    boolean gray = true;
    for (PlacedImage placed : images) {
      PDColorSpace space = placed.image().orElseThrow().getColorSpace();
      gray &= space.getNumberOfComponents() == 1 && !(space instanceof PDIndexed);
    }
    return pixels <= (gray ? MOST_GRAY : MOST_COLOUR);
  }

  private BoundingBox page() {
    return new BoundingBox(0, 0, marks.width(), marks.height());
  }

  private double scale() {
    return images.get(0).scaleX();
  }

  private BufferedImage picture() throws IOException {
    PlacedImage first = images.get(0);
    boolean whole =
        images.size() == 1
            && first.box().sharedArea(page()) >= WHOLE_PAGE * page().area()
            && page().area() >= WHOLE_PAGE * first.box().area();
    BufferedImage pixels = first.image().orElseThrow().getImage();
    if (!whole) {
      Canvas canvas =
          new Canvas(
              (int) Math.round(page().width() * scale()),
              (int) Math.round(page().height() * scale()));
      for (PlacedImage placed : images) {
        int left = (int) Math.round(placed.box().x() * scale());
        int top = (int) Math.round(placed.box().y() * scale());
        canvas.paste(
            placed.image().orElseThrow().getImage(), placed.turn().orElseThrow(), left, top);
      }
      return canvas.image();
    }
    if (first.turn().orElseThrow().equals(ImageTurn.UPRIGHT)) {
      return pixels;
    }
    Canvas canvas = new Canvas(first.columns(), first.rows());
    canvas.paste(pixels, first.turn().orElseThrow(), 0, 0);
    return canvas.image();
  }

  /** White paper, gray until something coloured is laid on it. */
  private static final class Canvas {

    private final int width;
    private final int height;
    private final byte[] gray;
    private int[] colour = {};

    Canvas(int width, int height) {
      this.width = width;
      this.height = height;
      this.gray = new byte[width * height];
      Arrays.fill(gray, (byte) 255);
    }

    void paste(BufferedImage image, ImageTurn turn, int left, int top) {
      int columns = image.getWidth();
      int rows = image.getHeight();
      boolean isGray = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
      if (!isGray) {
        makeColour();
      }
      int startX = left + (turn.columnX() < 0 ? columns - 1 : 0) + (turn.rowX() < 0 ? rows - 1 : 0);
      int startY = top + (turn.columnY() < 0 ? columns - 1 : 0) + (turn.rowY() < 0 ? rows - 1 : 0);
      int[] row = new int[columns];
      for (int j = 0; j < rows; j++) {
        // Gray samples as they are: getRGB would apply the gamma of Java's gray colour space.
        if (isGray) {
          image.getRaster().getSamples(0, j, columns, 1, 0, row);
        } else {
          image.getRGB(0, j, columns, 1, row, 0, columns);
        }
        for (int i = 0; i < columns; i++) {
          int x = startX + i * turn.columnX() + j * turn.rowX();
          int y = startY + i * turn.columnY() + j * turn.rowY();
          if (x >= 0 && y >= 0 && x < width && y < height) {
            set(y * width + x, row[i], isGray);
          }
        }
      }
    }

    private void set(int at, int pixel, boolean isGray) {
      if (colour.length == 0) {
        gray[at] = (byte) pixel;
      } else {
        colour[at] = isGray ? pixel * 0x010101 : pixel & 0xffffff;
      }
    }

    private void makeColour() {
      if (colour.length == 0) {
        colour = new int[gray.length];
        for (int i = 0; i < gray.length; i++) {
          colour[i] = (gray[i] & 0xff) * 0x010101;
        }
      }
    }

    BufferedImage image() {
      boolean isGray = colour.length == 0;
      BufferedImage image =
          new BufferedImage(
              width, height, isGray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
      if (isGray && image.getRaster().getDataBuffer() instanceof DataBufferByte buffer) {
        System.arraycopy(gray, 0, buffer.getData(), 0, gray.length);
      } else if (image.getRaster().getDataBuffer() instanceof DataBufferInt buffer) {
        System.arraycopy(colour, 0, buffer.getData(), 0, colour.length);
      }
      return image;
    }
  }
}
