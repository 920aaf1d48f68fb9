package org.gouji.degrade;

/**
 * Paper put into the feeder sideways or upside down.
 *
 * @param turns quarter turns clockwise, 1 to 3
 */
record QuarterTurn(int turns) implements Effect {

  @Override
  public Picture on(Picture page, Chance chance) {
    boolean sideways = turns % 2 == 1;
    int w = page.width();
    int h = page.height();
    Picture turned = Picture.ofSize(sideways ? h : w, sideways ? w : h, page.dpi());
    int[] from = page.rgb();
    int[] to = turned.rgb();
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int column = turns == 1 ? h - 1 - y : turns == 2 ? w - 1 - x : y;
        int row = turns == 1 ? x : turns == 2 ? h - 1 - y : w - 1 - x;
        to[row * turned.width() + column] = from[y * w + x];
      }
    }
    return turned;
  }
}
