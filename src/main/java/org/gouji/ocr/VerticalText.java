package org.gouji.ocr;

import java.util.List;
import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;

/** Labels set one character a line, as in the narrow first column of the table of requests. */
final class VerticalText {

  private VerticalText() {}

  /** {@return whether the lines are single characters under each other} */
  static boolean isVertical(List<MarkLine> lines) {
    int tallest = lines.stream().mapToInt(line -> line.box().height()).max().orElse(0);
    return lines.size() >= 3
        && lines.stream().allMatch(line -> line.box().width() <= 1.5 * tallest);
  }

  /** {@return the characters set side by side, to be read as one line} */
  static GrayImage sideBySide(GrayImage page, List<MarkLine> lines) {
    int size =
        lines.stream()
            .map(MarkLine::box)
            .mapToInt(box -> Math.max(box.width(), box.height()))
            .max()
            .orElseThrow();
    int pitch = size + Math.max(2, size / 8);
    GrayImage strip = GrayImage.white(pitch * lines.size() + pitch - size, size + pitch - size);
    for (int i = 0; i < lines.size(); i++) {
      Mark box = lines.get(i).box();
      int left = pitch - size + i * pitch + (size - box.width()) / 2;
      int top = (strip.height() - box.height()) / 2;
      strip = strip.with(page.part(box.left(), box.top(), box.width(), box.height()), left, top);
    }
    return strip;
  }
}
