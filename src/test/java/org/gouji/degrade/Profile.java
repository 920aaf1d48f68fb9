package org.gouji.degrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Many degradations together, as they come from a kind of device and care. */
public enum Profile {
  /** A good scanner and new paper: 300 dpi. */
  CLEAN,
  /** The copier of an office: 200 dpi, moderate. */
  OFFICE,
  /** A copy of a copy, or a careless scan: 150 dpi, heavy. */
  HARD,
  /** A telephone held over the paper: perspective, uneven light, colour. */
  PHOTO;

  /** What the scanner knows of colours. */
  private enum Mode {
    COLOUR,
    GREY,
    BLACK_AND_WHITE
  }

  /** {@return the profile as a condition} */
  public Condition condition() {
    return new Condition(code(), "", this::recipe);
  }

  /** {@return the name in lower case} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private Recipe recipe(Chance report) {
    return switch (this) {
      case CLEAN -> clean(mode(report));
      case OFFICE -> office(mode(report), report);
      case HARD -> hard(mode(report), report);
      case PHOTO -> photo(report);
    };
  }

  private static Mode mode(Chance report) {
    return Mode.values()[report.below(Mode.values().length)];
  }

  private static Recipe clean(Mode mode) {
    return new Recipe(
        300,
        page -> {
          List<Effect> steps = new ArrayList<>();
          steps.add(new Rotation(page.between(0, 0.4)));
          steps.add(new Blur(0.6));
          scan(steps, mode, 2.5, page.between(125, 165));
          return steps;
        },
        encoding(mode, 0.9));
  }

  private static Recipe office(Mode mode, Chance report) {
    boolean holes = report.happens(0.25);
    boolean seal = report.happens(0.3);
    double contrast = contrast(mode, report.between(0.75, 1));
    double bleed = report.between(0, 0.08);
    return new Recipe(
        200,
        page -> {
          List<Effect> steps = new ArrayList<>();
          if (seal && mode == Mode.COLOUR && page.happens(0.4)) {
            steps.add(new RedSeal(page.between(0.5, 0.9)));
          }
          if (holes) {
            steps.add(new PunchHoles(2));
          }
          steps.add(new BleedThrough(bleed));
          steps.add(new Rotation(page.between(0, 1)));
          if (page.happens(0.3)) {
            steps.add(new BlackBorders(5));
          }
          steps.add(new UnevenLight(page.between(0, 0.12)));
          steps.add(new Blur(page.between(0.6, 0.8)));
          steps.add(new LowContrast(contrast));
          scan(steps, mode, page.between(4, 7), page.between(130, 180));
          steps.add(new SaltAndPepper(page.between(0, 0.0004)));
          return steps;
        },
        encoding(mode, report.between(0.55, 0.8)));
  }

  private static Recipe hard(Mode mode, Chance report) {
    boolean holes = report.happens(0.4);
    boolean seal = report.happens(0.4);
    boolean pen = report.happens(0.3);
    boolean broken = report.happens(0.4);
    boolean faint = !broken && mode != Mode.BLACK_AND_WHITE && report.happens(0.4);
    double contrast = contrast(mode, report.between(0.55, 0.8));
    double bleed = report.between(0.03, 0.15);
    // A fixed threshold makes more than this black.
    double mostDrop = mode == Mode.BLACK_AND_WHITE ? 0.12 : 0.4;
    return new Recipe(
        150,
        page -> {
          List<Effect> steps = new ArrayList<>();
          if (broken) {
            steps.add(new BrokenRulings(page.between(0.05, 0.2)));
          }
          if (faint) {
            steps.add(new FaintRulings(page.between(0.35, 0.7)));
          }
          if (seal && mode != Mode.BLACK_AND_WHITE && page.happens(0.5)) {
            steps.add(new RedSeal(page.between(0.4, mode == Mode.GREY ? 0.6 : 1)));
          }
          if (pen && mode == Mode.COLOUR) {
            steps.add(new PenMarks(1 + page.below(3)));
          }
          if (holes) {
            steps.add(new PunchHoles(page.happens(0.5) ? 2 : 4));
          }
          steps.add(new BleedThrough(bleed));
          if (page.happens(0.5)) {
            steps.add(new Curl(page.between(0.001, 0.006)));
          }
          steps.add(new Rotation(page.between(0.3, 2.2)));
          if (page.happens(0.5)) {
            steps.add(new BlackBorders(9));
          }
          steps.add(new UnevenLight(page.between(0.1 * mostDrop, mostDrop)));
          steps.add(new Blur(page.between(0.7, 0.95)));
          steps.add(new LowContrast(contrast));
          scan(steps, mode, page.between(8, 14), page.between(140, 185));
          steps.add(new SaltAndPepper(page.between(0.0005, 0.002)));
          return steps;
        },
        encoding(mode, report.between(0.4, 0.6)));
  }

  private static Recipe photo(Chance report) {
    boolean seal = report.happens(0.3);
    return new Recipe(
        report.between(180, 240),
        page -> {
          List<Effect> steps = new ArrayList<>();
          if (seal && page.happens(0.4)) {
            steps.add(new RedSeal(page.between(0.5, 0.9)));
          }
          steps.add(new Curl(page.between(0.002, 0.008)));
          steps.add(new Perspective(page.between(0.015, 0.05), Perspective.TABLE));
          steps.add(new UnevenLight(page.between(0.2, 0.5)));
          steps.add(new ColourCast(0.12));
          steps.add(new Blur(page.between(0.7, 1)));
          steps.add(new SensorNoise(page.between(4, 9)));
          return steps;
        },
        encoding(Mode.COLOUR, report.between(0.6, 0.8)));
  }

  /** A scanner that knows black and white only is set so that thin strokes stay. */
  private static double contrast(Mode mode, double contrast) {
    return mode == Mode.BLACK_AND_WHITE ? 1 : contrast;
  }

  private static void scan(List<Effect> steps, Mode mode, double noise, double threshold) {
    if (mode != Mode.COLOUR) {
      steps.add(new Grey());
    }
    steps.add(new SensorNoise(noise));
    if (mode == Mode.BLACK_AND_WHITE) {
      steps.add(new Threshold((int) threshold));
    }
  }

  private static Encoding encoding(Mode mode, double quality) {
    return mode == Mode.BLACK_AND_WHITE ? new Encoding.FaxG4() : new Encoding.Jpeg(quality);
  }
}
