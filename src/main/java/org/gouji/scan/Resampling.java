package org.gouji.scan;

import java.util.Arrays;

/**
 * Changes the number of columns or rows of a picture with a triangle filter: interpolation when
 * growing, a weighted mean over the pixels covered when shrinking.
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

  /** {@return the picture with another number of rows} */
  GrayImage rows(GrayImage image) {
    int width = image.width();
    byte[] source = image.levels();
    byte[] target = new byte[width * newLength];
    float[] sums = new float[width];
    for (int i = 0; i < newLength; i++) {
      Arrays.fill(sums, 0.5f);
      for (int k = 0; k < weights[i].length; k++) {
        float weight = weights[i][k];
        int row = (first[i] + k) * width;
        for (int x = 0; x < width; x++) {
          sums[x] += weight * (source[row + x] & 0xff);
        }
      }
      for (int x = 0; x < width; x++) {
        target[i * width + x] = (byte) (int) sums[x];
      }
    }
    return new GrayImage(width, newLength, target);
  }

  /** {@return the picture with another number of columns} */
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
