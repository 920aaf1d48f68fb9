package org.gouji.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Candidate;
import org.gouji.page.CellText;
import org.gouji.page.CodedCharacter;
import org.gouji.page.PageContent;
import org.gouji.page.PageFrame;
import org.gouji.page.PageText;
import org.gouji.page.TextLine;
import org.gouji.page.TextSource;

/**
 * The text of a page that shows empty boxes in place of figures: words as its picture shows them,
 * figures as their codes say. A cell belongs to the codes only if all its characters are boxes.
 *
 * @param picture what the picture shows
 * @param frame from the picture's page to the page as displayed
 * @param characters all visible characters of the page
 * @param trusted what the codes mean for sure
 */
record CodedFigures(
    PageText picture, PageFrame frame, List<CodedCharacter> characters, TrustedDigits trusted)
    implements PageText {

  /**
   * Confidence in codes that nothing confirms: the standard says what they mean, but this layer is
   * wrong about its other characters. Below what passes unseen.
   */
  private static final double UNCONFIRMED = 0.9;

  /** Confidence in codes under which the report's sums come out. */
  private static final double CONFIRMED = 0.9995;

  CodedFigures {
    characters = List.copyOf(characters);
  }

  /** {@return the page with such text, if there is any; as it is otherwise} */
  static PageContent on(PageContent page, List<CodedCharacter> characters) {
    return characters.isEmpty()
        ? page
        : page.with(new CodedFigures(page.text(), page.frame(), characters, TrustedDigits.none()));
  }

  /** {@return the page, its codes trusted as far as {@code digits} says} */
  static PageContent trusting(PageContent page, TrustedDigits digits) {
    return page.text() instanceof CodedFigures coded
        ? page.with(new CodedFigures(coded.picture(), coded.frame(), coded.characters(), digits))
        : page;
  }

  @Override
  public CellText label(BoundingBox region) {
    return coded(region).orElseGet(() -> picture.label(region));
  }

  @Override
  public CellText figure(BoundingBox region) {
    return coded(region).orElseGet(() -> picture.figure(region));
  }

  private Optional<CellText> coded(BoundingBox region) {
    BoundingBox onPage = frame.toPage(region);
    List<CodedCharacter> inside = new ArrayList<>();
    for (CodedCharacter character : characters) {
      if (onPage.containsCenterOf(character.box())) {
        inside.add(character);
      }
    }
    if (inside.isEmpty()
        || inside.stream().anyMatch(it -> it.meant().isEmpty())
        || !isLine(inside)) {
      return Optional.empty();
    }
    inside.sort(Comparator.comparingDouble(it -> it.box().x()));
    String text = inside.stream().map(CodedCharacter::meant).collect(Collectors.joining());
    double confidence = trusted.areIn(text) ? CONFIRMED : UNCONFIRMED;
    return Optional.of(
        new CellText(
            text,
            confidence,
            true,
            TextSource.TEXT,
            Optional.of(region),
            List.of(new Candidate(text, confidence, Candidate.CODES))));
  }

  /** Figures of several lines are left to people. */
  private static boolean isLine(List<CodedCharacter> inside) {
    BoundingBox first = inside.get(0).box();
    return inside.stream().allMatch(it -> it.box().sharedHeight(first) > first.height() / 2);
  }

  @Override
  public Stream<TextLine> eachLine(BoundingBox region) {
    return picture.eachLine(region);
  }

  @Override
  public List<BoundingBox> ink(BoundingBox region) {
    return picture.ink(region);
  }
}
