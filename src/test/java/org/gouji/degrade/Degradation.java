package org.gouji.degrade;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * One degradation by itself, on top of a good scan: 200 dpi, grey, a little noise, JPEG of quality
 * 85. So a table tells what each of them costs.
 *
 * @param name in lower case
 * @param unit of the strengths
 * @param strengths those that are measured
 * @param recipe how pages are scanned at a strength
 */
public record Degradation(
    String name, String unit, List<Double> strengths, DoubleFunction<Recipe> recipe) {

  private static final double DPI = 200;
  private static final Effect NOISE = new SensorNoise(3);
  private static final Encoding JPEG = new Encoding.Jpeg(0.85);

  public Degradation {
    strengths = List.copyOf(strengths);
  }

  /** {@return every degradation there is} */
  public static List<Degradation> all() {
    return List.of(
        new Degradation(
            "resolution", "dpi", strengths(100, 150, 200, 300, 400), Degradation::atResolution),
        grey("rotation", "°", Rotation::new, 0.5, 1.5, 3),
        grey("quarter_turn", "°", s -> new QuarterTurn((int) (s / 90)), 90, 180, 270),
        grey("perspective", "%", s -> new Perspective(s / 100, Perspective.TABLE), 1, 3, 5),
        grey("curl", "%", s -> new Curl(s / 100), 0.4, 0.8, 1.6),
        grey("blur", "px", Blur::new, 0.6, 1, 1.5),
        grey("noise", "levels", SensorNoise::new, 12, 30),
        grey("salt_and_pepper", "%", s -> new SaltAndPepper(s / 100), 0.1, 0.8),
        grey("uneven_light", "%", s -> new UnevenLight(s / 100), 30, 60),
        grey("low_contrast", "%", s -> new LowContrast(s / 100), 60, 40, 25),
        new Degradation(
            "threshold", "level", strengths(70, 100, 140, 190, 225), Degradation::atThreshold),
        new Degradation("jpeg", "quality", strengths(40, 15), Degradation::atQuality),
        grey("bleed_through", "%", s -> new BleedThrough(s / 100), 15, 35),
        grey("black_borders", "mm", BlackBorders::new, 12),
        grey("punch_holes", "holes", s -> new PunchHoles((int) s), 4),
        colour("red_seal", "%", s -> new RedSeal(s / 100), 60, 100),
        grey("grey_seal", "%", s -> new RedSeal(s / 100), 50, 100),
        colour("pen_marks", "marks", s -> new PenMarks((int) s), 8),
        grey("faint_rulings", "%", s -> new FaintRulings(s / 100), 50, 30, 15),
        grey("broken_rulings", "%", s -> new BrokenRulings(s / 100), 10, 20, 35),
        grey("dashed_rulings", "%", s -> new DashedRulings(s / 100), 25, 40, 55));
  }

  /** {@return this degradation at each strength that is measured} */
  public List<Condition> conditions() {
    return strengths.stream().map(this::at).toList();
  }

  /** {@return this degradation at a strength} */
  public Condition at(double strength) {
    String figure =
        strength == Math.rint(strength)
            ? Long.toString((long) strength)
            : Double.toString(strength);
    return new Condition(name, figure + " " + unit, report -> recipe.apply(strength));
  }

  private static Degradation grey(
      String name, String unit, DoubleFunction<Effect> effect, double... strengths) {
    return new Degradation(
        name,
        unit,
        strengths(strengths),
        s -> new Recipe(DPI, page -> List.of(effect.apply(s), new Grey(), NOISE), JPEG));
  }

  private static Degradation colour(
      String name, String unit, DoubleFunction<Effect> effect, double... strengths) {
    return new Degradation(
        name,
        unit,
        strengths(strengths),
        s -> new Recipe(DPI, page -> List.of(effect.apply(s), NOISE), JPEG));
  }

  private static Recipe atResolution(double dpi) {
    return new Recipe(dpi, page -> List.of(new Grey(), NOISE), new Encoding.Flate());
  }

  private static Recipe atThreshold(double level) {
    return new Recipe(
        DPI, page -> List.of(NOISE, new Threshold((int) level)), new Encoding.FaxG4());
  }

  private static Recipe atQuality(double quality) {
    return new Recipe(DPI, page -> List.of(new Grey(), NOISE), new Encoding.Jpeg(quality / 100));
  }

  private static List<Double> strengths(double... strengths) {
    return Arrays.stream(strengths).boxed().toList();
  }
}
