package org.gouji.ocr;

import java.util.List;

/** A constant of an ONNX graph. The array is the constant: nobody changes it. */
final class OnnxConstant {

  private final List<Long> shape;
  private final float[] values;

  OnnxConstant(List<Long> shape, float[] values) {
    this.shape = List.copyOf(shape);
    this.values = values;
  }

  /** {@return its dimensions, none for a single value} */
  List<Long> shape() {
    return shape;
  }

  /** {@return its values in row-major order} */
  float[] values() {
    return values;
  }
}
