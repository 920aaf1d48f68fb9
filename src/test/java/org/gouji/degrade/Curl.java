package org.gouji.degrade;

/**
 * Paper that does not lie flat: lines sag in the middle or rise towards the spine of a folder, more
 * at one end of the page than at the other.
 *
 * @param share by how much, as a share of the page's height
 */
record Curl(double share) implements Effect {

  @Override
  public Picture on(Picture page, Chance chance) {
    double sag = chance.eitherSign(0.5, 1) * share * page.height();
    double rise = chance.eitherSign(0.3, 1) * share * page.height();
    boolean spineLeft = chance.happens(0.5);
    double atTop = chance.between(0.4, 1);
    double atBottom = chance.between(0.4, 1);
    return Warp.of(
        page,
        (x, y, from) -> {
          double along = x / page.width();
          double toSpine = spineLeft ? 1 - along : along;
          double amount = atTop + (atBottom - atTop) * y / page.height();
          double shift = sag * Math.sin(Math.PI * along) + rise * Math.pow(toSpine, 4);
          from[0] = x;
          from[1] = y - amount * shift;
        },
        Warp.LID);
  }
}
