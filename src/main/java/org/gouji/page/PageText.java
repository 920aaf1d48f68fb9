package org.gouji.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.geometry.BoundingBox;

/**
 * Answers what is printed where. Reading may be costly on a scanned page, so the caller asks only
 * for the regions it needs; an implementation remembers its answers.
 */
public interface PageText {

  /** {@return the words printed in {@code region}: a label, a heading, several lines of either} */
  CellText label(BoundingBox region);

  /**
   * {@return what is printed in {@code region}, which is expected to hold a figure, a mark or
   * nothing}
   */
  CellText figure(BoundingBox region);

  /**
   * {@return the lines of text whose middle lies in {@code region}, from top to bottom, each read
   * when it is taken from the stream}
   */
  Stream<TextLine> eachLine(BoundingBox region);

  /**
   * {@return those of these lines that are wanted; others are not read}
   *
   * @param wanted told by the place of a line
   */
  default Stream<TextLine> eachLine(BoundingBox region, Predicate<BoundingBox> wanted) {
    return eachLine(region).filter(line -> wanted.test(line.box()));
  }

  /** {@return all of these lines} */
  default List<TextLine> lines(BoundingBox region) {
    return eachLine(region).toList();
  }

  /**
   * {@return the boxes of everything printed in {@code region} other than rulings: characters or
   * connected marks, in no particular order} Speckles too small to be a character are left out.
   */
  List<BoundingBox> ink(BoundingBox region);
}
