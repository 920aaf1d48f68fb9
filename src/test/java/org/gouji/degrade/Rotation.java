package org.gouji.degrade;

/**
 * Paper laid askew on the glass.
 *
 * @param degrees by how much, to either side
 */
record Rotation(double degrees) implements Effect {

  @Override
  public Picture on(Picture page, Chance chance) {
    double angle = Math.toRadians(chance.eitherSign(degrees, degrees));
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double middleX = page.width() / 2.0;
    double middleY = page.height() / 2.0;
    return Warp.of(
        page,
        (x, y, from) -> {
          double dx = x - middleX;
          double dy = y - middleY;
          from[0] = middleX + cos * dx + sin * dy;
          from[1] = middleY - sin * dx + cos * dy;
        },
        Warp.LID);
  }
}
