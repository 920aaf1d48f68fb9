package org.gouji.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BendTest {

  @Test
  void makesRulingsLevelThatPerspectiveAndCurlBent() {
    Random random = new Random(3);
    for (int round = 0; round < 20; round++) {
      double fan = 0.03 * random.nextGaussian();
      double sag = 8 * random.nextGaussian();
      List<Track> rulings = new ArrayList<>();
      for (double y = 200; y <= 1500; y += 90) {
        rulings.add(bent(y, fan, sag, random));
      }
      Bend bend = Bend.of(rulings, 120, 1240, 1754);
      for (Track ruling : rulings) {
        double start = bend.straightened(ruling.from(), ruling.at(ruling.from()));
        double middle = bend.straightened(620, ruling.at(620));
        double end = bend.straightened(ruling.to(), ruling.at(ruling.to()));
        assertEquals(middle, start, 1.6);
        assertEquals(middle, end, 1.6);
      }
    }
  }

  @Test
  void leavesAPageWithoutRulingsAlone() {
    Bend bend = Bend.of(List.of(), 120, 1240, 1754);
    assertEquals(0, bend.shift(400, 900));
  }

  private static Track bent(double y, double fan, double sag, Random random) {
    double[] xs = new double[260];
    double[] ys = new double[260];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = 100 + 4 * i;
      double x = (xs[i] - 620) / 620;
      ys[i] = y + fan * x * (y - 877) + sag * x * x + 0.3 * random.nextGaussian();
    }
    return new Track(xs, ys);
  }
}
