package org.gouji.ocr;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An ONNX model whose graph may be changed: nodes in an order in which they can be computed. */
final class OnnxModel {

  private static final int GRAPH = 7;
  private static final int NODE = 1;
  private static final int DIMENSIONS = 1;
  private static final int DATA_TYPE = 2;
  private static final int FLOATS = 4;
  private static final int RAW_DATA = 9;
  private static final long FLOAT_TYPE = 1;

  private final UnknownFieldSet model;
  private final UnknownFieldSet graph;
  private final List<OnnxNode> nodes = new ArrayList<>();
  private final Map<String, OnnxConstant> constants = new HashMap<>();

  private OnnxModel(UnknownFieldSet model) throws InvalidProtocolBufferException {
    this.model = model;
    this.graph = UnknownFieldSet.parseFrom(model.getField(GRAPH).getLengthDelimitedList().get(0));
    for (ByteString each : graph.getField(NODE).getLengthDelimitedList()) {
      OnnxNode node = OnnxNode.parse(each);
      nodes.add(node);
      if (node.is("Constant") && !node.tensors().isEmpty()) {
        constant(UnknownFieldSet.parseFrom(node.tensors().get(0)))
            .ifPresent(constant -> constants.put(node.output(), constant));
      }
    }
  }

  static OnnxModel parse(byte[] bytes) throws InvalidProtocolBufferException {
    return new OnnxModel(UnknownFieldSet.parseFrom(bytes));
  }

  private static Optional<OnnxConstant> constant(UnknownFieldSet tensor) {
    List<Long> type = tensor.getField(DATA_TYPE).getVarintList();
    if (!type.equals(List.of(FLOAT_TYPE)) || !tensor.getField(FLOATS).getFixed32List().isEmpty()) {
      return Optional.empty(); // Integers and loose floats: not used in what is changed.
    }
    int field = tensor.hasField(RAW_DATA) ? RAW_DATA : FLOATS;
    FloatBuffer floats =
        tensor
            .getField(field)
            .getLengthDelimitedList()
            .get(0)
            .asReadOnlyByteBuffer()
            .order(ByteOrder.LITTLE_ENDIAN)
            .asFloatBuffer();
    float[] values = new float[floats.remaining()];
    floats.get(values);
    return Optional.of(new OnnxConstant(Protobuf.integers(tensor, DIMENSIONS), values));
  }

  /** {@return the nodes, in an order in which they can be computed; may be changed} */
  List<OnnxNode> nodes() {
    return nodes;
  }

  /** {@return the constant of this name, none if it is computed or no float} */
  Optional<OnnxConstant> constant(String name) {
    return Optional.ofNullable(constants.get(name));
  }

  /** Adds a constant; {@return its name} */
  String add(OnnxConstant constant) {
    String name = "gouji.constant." + constants.size();
    constants.put(name, constant);
    ByteBuffer raw =
        ByteBuffer.allocate(constant.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(constant.values());
    Protobuf tensor = Protobuf.message();
    constant.shape().forEach(dimension -> tensor.number(DIMENSIONS, dimension));
    tensor.number(DATA_TYPE, FLOAT_TYPE).bytes(RAW_DATA, ByteString.copyFrom(raw));
    nodes.add(0, OnnxNode.of("Constant", List.of(), name).with("value", tensor.build()));
    return name;
  }

  /** {@return the only node that takes {@code name}, if it is one of this operation} */
  Optional<OnnxNode> onlyUser(String name, String operation) {
    List<OnnxNode> users = nodes.stream().filter(node -> node.inputs().contains(name)).toList();
    return users.size() == 1 && users.get(0).is(operation)
        ? Optional.of(users.get(0))
        : Optional.empty();
  }

  /** {@return the node that gives {@code name}} */
  Optional<OnnxNode> source(String name) {
    return nodes.stream().filter(node -> node.output().equals(name)).findFirst();
  }

  /** {@return the model without constants that no node takes} */
  byte[] bytes() {
    Set<String> used = new HashSet<>();
    nodes.forEach(node -> used.addAll(node.inputs()));
    UnknownFieldSet.Field.Builder encoded = UnknownFieldSet.Field.newBuilder();
    nodes.stream()
        .filter(node -> !node.is("Constant") || used.contains(node.output()))
        .forEach(node -> encoded.addLengthDelimited(node.encoded().toByteString()));
    UnknownFieldSet changed =
        graph.toBuilder().clearField(NODE).addField(NODE, encoded.build()).build();
    UnknownFieldSet.Field holder =
        UnknownFieldSet.Field.newBuilder().addLengthDelimited(changed.toByteString()).build();
    return model.toBuilder().clearField(GRAPH).addField(GRAPH, holder).build().toByteArray();
  }
}
