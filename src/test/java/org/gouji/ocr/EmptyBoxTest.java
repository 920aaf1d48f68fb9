package org.gouji.ocr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.scan.DrawnPicture;
import org.gouji.scan.Mark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyBoxTest {

  /** Heights of figures from 100 dpi to 300 dpi. */
  @ParameterizedTest
  @CsvSource({
    "14, 1, 0.6, 0",
    "20, 1.5, 0.5, 0",
    "30, 2, 0.9, 0",
    "44, 3, 1, 0",
    "20, 1.5, 0.6, 1",
    "30, 2, 0.8, -2",
    "44, 3, 0.6, 2"
  })
  void aBoxIsOne(int height, float stroke, double slender, double degrees) {
    assertTrue(
        isBox(
            pen -> {
              pen.setStroke(new BasicStroke(stroke));
              pen.transform(AffineTransform.getRotateInstance(Math.toRadians(degrees), 50, 50));
              pen.draw(new Rectangle2D.Double(30, 30, slender * height, height));
            }));
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 18, 24, 36, 48})
  void noDigitIs(int size) {
    for (String name : List.of(Font.SANS_SERIF, Font.SERIF, Font.MONOSPACED)) {
      for (int style : new int[] {Font.PLAIN, Font.BOLD}) {
        for (char digit = '0'; digit <= '9'; digit++) {
          String text = Character.toString(digit);
          assertFalse(
              isBox(
                  pen -> {
                    pen.setFont(new Font(name, style, size));
                    pen.drawString(text, 30, 70);
                  }),
              () -> text + " in " + name + " " + style + " of " + size);
        }
      }
    }
  }

  private static boolean isBox(Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 100, 100);
    pen.setColor(Color.BLACK);
    drawing.accept(pen);
    pen.dispose();
    Mark mark = inked(image);
    return EmptyBox.isIn(DrawnPicture.of(image), DrawnPicture.line(mark));
  }

  private static Mark inked(BufferedImage image) {
    int left = 100;
    int top = 100;
    int right = 0;
    int bottom = 0;
    int area = 0;
    for (int y = 0; y < 100; y++) {
      for (int x = 0; x < 100; x++) {
        if (image.getRaster().getSample(x, y, 0) < 128) {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x);
          bottom = Math.max(bottom, y);
          area++;
        }
      }
    }
    return new Mark(left, top, right, bottom, area);
  }
}
