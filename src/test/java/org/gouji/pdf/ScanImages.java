package org.gouji.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

/** One small picture, encoded in the ways of scanners. */
enum ScanImages {
  FLATE_1 {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      return samples(document, 1);
    }
  },
  FLATE_2 {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      return samples(document, 2);
    }
  },
  FLATE_4 {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      return samples(document, 4);
    }
  },
  FLATE_8 {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      return samples(document, 8);
    }
  },
  FLATE_16 {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      return samples(document, 16);
    }
  },
  FLATE_24 {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      byte[] rgb = new byte[3 * WIDTH * HEIGHT];
      for (int i = 0; i < rgb.length; i++) {
        rgb[i] = (byte) (255 * bit(i / 3 % WIDTH, i / 3 / WIDTH));
      }
      COSStream stream = stream(document, rgb, COSName.FLATE_DECODE, 8);
      stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
      return stream;
    }
  },
  INVERTED {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      COSStream stream = stream(document, packed(1, true), COSName.FLATE_DECODE, 1);
      stream.setItem(COSName.DECODE, numbers(1, 0));
      return stream;
    }
  },
  INDEXED {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      COSStream stream = samples(document, 1);
      COSArray space = new COSArray();
      space.add(COSName.INDEXED);
      space.add(COSName.DEVICERGB);
      space.add(COSInteger.ONE);
      space.add(new COSString(new byte[] {0, 0, 0, (byte) 255, (byte) 255, (byte) 255}));
      stream.setItem(COSName.COLORSPACE, space);
      return stream;
    }
  },
  MASK {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      COSStream stream = samples(document, 1);
      stream.removeItem(COSName.COLORSPACE);
      stream.setBoolean(COSName.IMAGE_MASK, true);
      return stream;
    }
  },
  CCITT_G4 {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      return CCITTFactory.createFromImage(document, bitmap()).getCOSObject();
    }
  },
  CCITT_G3_1D {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      return huffman(document);
    }
  },
  CCITT_G3_2D {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      return CCITTFactory.createFromByteArray(document, encoded("TIFF", "CCITT T.4"))
          .getCOSObject();
    }
  },
  JBIG2 {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      byte[] lines = CCITT_G4.stream(document).createRawInputStream().readAllBytes();
      ByteBuffer file = ByteBuffer.allocate(128 + lines.length);
      // Page information (type 48), then one generic region (38) coded as fax lines (ITU-T T.88).
      file.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
      file.putInt(WIDTH).putInt(HEIGHT).putInt(0).putInt(0).put((byte) 0).putShort((short) 0);
      file.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + lines.length);
      file.putInt(WIDTH).putInt(HEIGHT).putInt(0).putInt(0).put((byte) 0).put((byte) 1);
      file.put(lines);
      byte[] data = Arrays.copyOf(file.array(), file.position());
      return stream(document, data, COSName.JBIG2_DECODE, 1);
    }
  },
  JPEG_2000 {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      return stream(document, encoded("jpeg2000", ""), COSName.JPX_DECODE, 8);
    }
  },
  JPEG_GRAY {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      return stream(document, encoded("JPEG", "JPEG"), COSName.DCT_DECODE, 8);
    }
  },
  JPEG_RGB {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < WIDTH * HEIGHT; i++) {
        image.setRGB(i % WIDTH, i / WIDTH, bit(i % WIDTH, i / WIDTH) * 0xffffff);
      }
      COSStream stream =
          stream(document, written(new IIOImage(image, null, null)), COSName.DCT_DECODE, 8);
      stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
      return stream;
    }
  },
  /** As Photoshop and copiers write it: inverted, in luminance and chrominance (YCCK). */
  JPEG_CMYK {
    @Override
    COSStream stream(PDDocument document) throws IOException {
      WritableRaster raster =
          Raster.createBandedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
      for (int i = 0; i < WIDTH * HEIGHT; i++) {
        int light = 255 * bit(i % WIDTH, i / WIDTH);
        raster.setPixel(i % WIDTH, i / WIDTH, new int[] {255 - light, 128, 128, light});
      }
      byte[] plain = written(new IIOImage(raster, null, null));
      byte[] adobe = "Adobe\0d\0\0\0\0\2".getBytes(StandardCharsets.ISO_8859_1);
      ByteBuffer marked = ByteBuffer.allocate(plain.length + 4 + adobe.length);
      marked.put(plain, 0, 2).put((byte) 0xff).put((byte) 0xee);
      marked.putShort((short) (2 + adobe.length)).put(adobe).put(plain, 2, plain.length - 2);
      COSStream stream = stream(document, marked.array(), COSName.DCT_DECODE, 8);
      stream.setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
      stream.setItem(COSName.DECODE, numbers(1, 0, 1, 0, 1, 0, 1, 0));
      return stream;
    }
  };

  /** No multiple of eight, so that rows end within a byte. */
  static final int WIDTH = 45;

  static final int HEIGHT = 60;

  abstract COSStream stream(PDDocument document) throws IOException;

  /**
   * {@return 0 where the picture is black, 1 where it is white: an F, unlike itself when turned}
   */
  static int bit(int x, int y) {
    boolean stem = x >= 10 && x < 18 && y >= 6 && y < 54;
    boolean arms = x >= 10 && x < 36 && ((y >= 6 && y < 14) || (y >= 26 && y < 34));
    return stem || arms ? 0 : 1;
  }

  /** {@return whether the picture is even around a pixel, where JPEG leaves its level} */
  static boolean isEven(int x, int y) {
    for (int dy = -8; dy <= 8; dy++) {
      for (int dx = -8; dx <= 8; dx++) {
        if (bit(x + dx, y + dy) != bit(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  static COSStream stream(PDDocument document, byte[] encoded, COSBase filter, int bits)
      throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    if (filter.equals(COSName.FLATE_DECODE)) {
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(encoded);
      }
    } else {
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(encoded);
      }
      stream.setItem(COSName.FILTER, filter);
    }
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, WIDTH);
    stream.setInt(COSName.HEIGHT, HEIGHT);
    stream.setInt(COSName.BITS_PER_COMPONENT, bits);
    stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    return stream;
  }

  /** {@return a part of the picture, in gray} */
  static COSStream part(PDDocument document, int left, int top, int columns, int rows)
      throws IOException {
    byte[] levels = new byte[columns * rows];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) (255 * bit(left + i % columns, top + i / columns));
    }
    COSStream stream = stream(document, levels, COSName.FLATE_DECODE, 8);
    stream.setInt(COSName.WIDTH, columns);
    stream.setInt(COSName.HEIGHT, rows);
    return stream;
  }

  private static COSStream samples(PDDocument document, int bits) throws IOException {
    return stream(document, packed(bits, false), COSName.FLATE_DECODE, bits);
  }

  /** Rows of samples, each row filled up to a byte. */
  private static byte[] packed(int bits, boolean inverted) {
    int row = (WIDTH * bits + 7) / 8;
    byte[] data = new byte[row * HEIGHT];
    for (int i = 0; i < WIDTH * HEIGHT * bits; i++) {
      int x = i / bits % WIDTH;
      int y = i / bits / WIDTH;
      int at = x * bits + i % bits;
      int bit = inverted ? 1 - bit(x, y) : bit(x, y);
      data[y * row + at / 8] |= (byte) (bit << (7 - at % 8));
    }
    return data;
  }

  private static BufferedImage bitmap() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      image.getRaster().setSample(i % WIDTH, i / WIDTH, 0, bit(i % WIDTH, i / WIDTH));
    }
    return image;
  }

  private static BufferedImage gray() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      image.getRaster().setSample(i % WIDTH, i / WIDTH, 0, 255 * bit(i % WIDTH, i / WIDTH));
    }
    return image;
  }

  private static COSStream huffman(PDDocument document) throws IOException {
    byte[] tiff = encoded("TIFF", "CCITT RLE");
    ByteBuffer file = ByteBuffer.wrap(tiff);
    file.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = file.getInt(4);
    int offset = 0;
    int length = 0;
    for (int entry = 0; entry < file.getShort(directory); entry++) {
      int at = directory + 2 + 12 * entry;
      boolean isShort = file.getShort(at + 2) == 3;
      int value = isShort ? file.getShort(at + 8) : file.getInt(at + 8);
      // StripOffsets or TileOffsets, StripByteCounts or TileByteCounts.
      short tag = file.getShort(at);
      offset = tag == 273 || tag == 324 ? value : offset;
      length = tag == 279 || tag == 325 ? value : length;
    }
    byte[] lines = Arrays.copyOfRange(tiff, offset, offset + length);
    COSStream stream = stream(document, lines, COSName.CCITTFAX_DECODE, 1);
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.K, 0);
    parameters.setInt(COSName.COLUMNS, WIDTH);
    parameters.setInt(COSName.ROWS, HEIGHT);
    parameters.setBoolean(COSName.getPDFName("EncodedByteAlign"), true);
    stream.setItem(COSName.DECODE_PARMS, parameters);
    return stream;
  }

  private static byte[] encoded(String format, String compression) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    if (!compression.isEmpty()) {
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionType(compression);
    }
    BufferedImage image = format.equals("TIFF") ? bitmap() : gray();
    return written(writer, parameters, new IIOImage(image, null, null));
  }

  private static byte[] written(IIOImage image) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("JPEG");
    ImageWriter writer = writers.next();
    return written(writer, writer.getDefaultWriteParam(), image);
  }

  private static byte[] written(ImageWriter writer, ImageWriteParam parameters, IIOImage image)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, image, parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static COSArray numbers(int... values) {
    COSArray array = new COSArray();
    for (int value : values) {
      array.add(COSInteger.get(value));
    }
    return array;
  }
}
