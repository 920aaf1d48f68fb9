package org.gouji.scan;

/**
 * Changes the number of columns of a picture with a triangle filter: interpolation when growing, a
 * weighted mean over the pixels covered when shrinking.
 */
final class Resampling {

  private final int newLength;
  private final int[] first;
  private final float[][] weights;

  Resampling(int oldLength, int newLength) {
    this.newLength = newLength;
    this.first = new int[newLength];
    this.weights = new float[newLength][];
    double scale = (double) oldLength / newLength;
    double reach = Math.max(1, scale);
    for (int i = 0; i < newLength; i++) {
      double middle = (i + 0.5) * scale - 0.5;
      int from = Math.max(0, (int) Math.ceil(middle - reach));
      int to = Math.min(oldLength - 1, (int) Math.floor(middle + reach));
      first[i] = Math.min(from, oldLength - 1);
      weights[i] = new float[Math.max(1, to - first[i] + 1)];
      float sum = 0;
      for (int k = 0; k < weights[i].length; k++) {
        weights[i][k] = (float) Math.max(1e-6, 1 - Math.abs(first[i] + k - middle) / reach);
        sum += weights[i][k];
      }
      for (int k = 0; k < weights[i].length; k++) {
        weights[i][k] /= sum;
      }
    }
  }

  GrayImage columns(GrayImage image) {
    int width = image.width();
    byte[] source = image.levels();
    byte[] target = new byte[newLength * image.height()];
    for (int y = 0; y < image.height(); y++) {
      int row = y * width;
      for (int i = 0; i < newLength; i++) {
        float sum = 0.5f;
        float[] weight = weights[i];
        for (int k = 0; k < weight.length; k++) {
          sum += weight[k] * (source[row + first[i] + k] & 0xff);
        }
        target[y * newLength + i] = (byte) (int) sum;
      }
    }
    return new GrayImage(newLength, image.height(), target);
  }
}
