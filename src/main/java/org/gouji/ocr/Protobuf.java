package org.gouji.ocr;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Protocol Buffers messages by field number, without the schema they were compiled from. */
final class Protobuf {

  private final UnknownFieldSet.Builder fields = UnknownFieldSet.newBuilder();

  private Protobuf() {}

  /** A message to be filled. */
  static Protobuf message() {
    return new Protobuf();
  }

  Protobuf text(int field, String value) {
    return bytes(field, ByteString.copyFromUtf8(value));
  }

  Protobuf message(int field, UnknownFieldSet value) {
    return bytes(field, value.toByteString());
  }

  Protobuf bytes(int field, ByteString value) {
    fields.mergeField(field, UnknownFieldSet.Field.newBuilder().addLengthDelimited(value).build());
    return this;
  }

  Protobuf number(int field, long value) {
    fields.mergeField(field, UnknownFieldSet.Field.newBuilder().addVarint(value).build());
    return this;
  }

  Protobuf number(int field, float value) {
    int bits = Float.floatToRawIntBits(value);
    fields.mergeField(field, UnknownFieldSet.Field.newBuilder().addFixed32(bits).build());
    return this;
  }

  UnknownFieldSet build() {
    return fields.build();
  }

  /** {@return the first text of the field, empty if there is none} */
  static String text(UnknownFieldSet message, int field) {
    List<String> texts = texts(message, field);
    return texts.isEmpty() ? "" : texts.get(0);
  }

  static List<String> texts(UnknownFieldSet message, int field) {
    return message.getField(field).getLengthDelimitedList().stream()
        .map(ByteString::toStringUtf8)
        .toList();
  }

  /** {@return the integers of a repeated field, packed or not} */
  static List<Long> integers(UnknownFieldSet message, int field) {
    List<Long> integers = new ArrayList<>(message.getField(field).getVarintList());
    for (ByteString packed : message.getField(field).getLengthDelimitedList()) {
      CodedInputStream input = packed.newCodedInput();
      try {
        while (!input.isAtEnd()) {
          integers.add(input.readInt64());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return integers;
  }
}
