package org.gouji.ocr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedModelTest {

  private final byte[] exported = PpOcrReader.model();
  private final byte[] folded = FoldedModel.of(exported);

  FoldedModelTest() throws IOException {}

  @ParameterizedTest
  @ValueSource(ints = {48, 176})
  void computesTheSameFunction(int width) throws OrtException {
    float[] picture = new float[3 * 48 * width];
    Random random = new Random(7);
    for (int i = 0; i < picture.length; i++) {
      // Strokes some pixels wide, as print has: grain alone never leaves the blank's column.
      picture[i] = i / 5 % 3 == 0 ? -1 : 1 - random.nextFloat() / 4;
    }

    float[] expected = output(exported, picture, width);
    float[] actual = output(folded, picture, width);

    assertArrayEquals(expected, actual, 1e-4f);
  }

  @Test
  void leavesNoSoftStepBehindConvolutions() throws IOException {
    assertEquals(28, count(exported, "Clip"));
    assertEquals(0, count(folded, "Clip"));
    assertTrue(count(folded, "Mul") < count(exported, "Mul") / 2);
  }

  private static long count(byte[] model, String operation) throws IOException {
    return OnnxModel.parse(model).nodes().stream().filter(node -> node.is(operation)).count();
  }

  private static float[] output(byte[] model, float[] picture, int width) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(model);
        OnnxTensor input =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(picture), new long[] {1, 3, 48, width});
        OrtSession.Result result =
            session.run(Map.of(session.getInputNames().iterator().next(), input))) {
      FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] output = new float[values.remaining()];
      values.get(output);
      return output;
    }
  }
}
