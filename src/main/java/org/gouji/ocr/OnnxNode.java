package org.gouji.ocr;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A node of an ONNX graph: an operation, the names of what goes in and of what comes out. Its
 * inputs and outputs may be changed, its operation and attributes may not.
 */
final class OnnxNode {

  private static final int INPUT = 1;
  private static final int OUTPUT = 2;
  private static final int NAME = 3;
  private static final int OPERATION = 4;
  private static final int ATTRIBUTE = 5;
  private static final int ATTRIBUTE_FLOAT = 2;
  private static final int ATTRIBUTE_INTEGER = 3;
  private static final int ATTRIBUTE_TENSOR = 5;
  private static final int ATTRIBUTE_INTEGERS = 8;
  private static final int ATTRIBUTE_TYPE = 20;

  private final String operation;
  private final List<String> inputs;
  private final List<String> outputs;
  private final List<UnknownFieldSet> attributes;

  private OnnxNode(
      String operation,
      List<String> inputs,
      List<String> outputs,
      List<UnknownFieldSet> attributes) {
    this.operation = operation;
    this.inputs = new ArrayList<>(inputs);
    this.outputs = new ArrayList<>(outputs);
    this.attributes = new ArrayList<>(attributes);
  }

  /** A node without attributes. */
  static OnnxNode of(String operation, List<String> inputs, String output) {
    return new OnnxNode(operation, inputs, List.of(output), List.of());
  }

  static OnnxNode parse(ByteString bytes) throws InvalidProtocolBufferException {
    UnknownFieldSet fields = UnknownFieldSet.parseFrom(bytes);
    List<UnknownFieldSet> attributes = new ArrayList<>();
    for (ByteString each : fields.getField(ATTRIBUTE).getLengthDelimitedList()) {
      attributes.add(UnknownFieldSet.parseFrom(each));
    }
    return new OnnxNode(
        Protobuf.text(fields, OPERATION),
        Protobuf.texts(fields, INPUT),
        Protobuf.texts(fields, OUTPUT),
        attributes);
  }

  /** {@return the node with a further attribute} */
  OnnxNode with(String name, float value) {
    return with(
        Protobuf.message()
            .text(1, name)
            .number(ATTRIBUTE_FLOAT, value)
            .number(ATTRIBUTE_TYPE, 1)
            .build());
  }

  /** {@return the node with a further attribute} */
  OnnxNode with(String name, long value) {
    return with(
        Protobuf.message()
            .text(1, name)
            .number(ATTRIBUTE_INTEGER, value)
            .number(ATTRIBUTE_TYPE, 2)
            .build());
  }

  /** {@return the node with a further attribute, a tensor} */
  OnnxNode with(String name, UnknownFieldSet tensor) {
    return with(
        Protobuf.message()
            .text(1, name)
            .message(ATTRIBUTE_TENSOR, tensor)
            .number(ATTRIBUTE_TYPE, 4)
            .build());
  }

  private OnnxNode with(UnknownFieldSet attribute) {
    OnnxNode node = new OnnxNode(operation, inputs, outputs, attributes);
    node.attributes.add(attribute);
    return node;
  }

  boolean is(String name) {
    return operation.equals(name);
  }

  /** {@return the names of the inputs; may be changed} */
  List<String> inputs() {
    return inputs;
  }

  /** {@return the name of the first output} */
  String output() {
    return outputs.get(0);
  }

  void rename(String output) {
    outputs.set(0, output);
  }

  /** {@return the integers of an attribute, none if it is not there} */
  List<Long> integers(String name) {
    return attributes.stream()
        .filter(each -> Protobuf.text(each, 1).equals(name))
        .findFirst()
        .map(each -> Protobuf.integers(each, ATTRIBUTE_INTEGERS))
        .orElse(List.of());
  }

  /** {@return the tensors among the attributes, encoded} */
  List<ByteString> tensors() {
    return attributes.stream()
        .flatMap(each -> each.getField(ATTRIBUTE_TENSOR).getLengthDelimitedList().stream())
        .toList();
  }

  UnknownFieldSet encoded() {
    Protobuf message = Protobuf.message();
    inputs.forEach(each -> message.text(INPUT, each));
    outputs.forEach(each -> message.text(OUTPUT, each));
    message.text(NAME, outputs.get(0)).text(OPERATION, operation);
    attributes.forEach(each -> message.message(ATTRIBUTE, each));
    return message.build();
  }
}
