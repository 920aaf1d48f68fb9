package org.gouji.review.page;

/** In what way a made-up field is doubtful. */
enum Doubt {
  /** The readers differ, and the one that was taken is wrong by 40. */
  DIFFERS("number", "readers_differ"),
  /** It is as it was read. */
  UNSURE("number", "low_confidence"),
  TEXT("text", "not_a_number"),
  UNREADABLE("unreadable", "unreadable"),
  ABSENT("absent", "not_printed"),
  MARK("mark", "low_confidence"),
  /** It was decided, and then the file changed. */
  STALE("number", "low_confidence"),
  /** What is printed would be a formula in a spreadsheet. */
  FORMULA("text", "not_a_number");

  static final String HYPERLINK = "=HYPERLINK(\"http://x\")";

  private final String reading;
  private final String reason;

  Doubt(String reading, String reason) {
    this.reading = reading;
    this.reason = reason;
  }

  String reading() {
    return reading;
  }

  String reason() {
    return reason;
  }

  /** {@return what was read where {@code figure} is printed} */
  String value(int figure) {
    return switch (this) {
      case DIFFERS -> Integer.toString(figure + 40);
      case UNSURE, STALE -> Integer.toString(figure);
      default -> "";
    };
  }

  String printed(int figure) {
    return switch (this) {
      case TEXT -> "见附件";
      case UNREADABLE, ABSENT -> "";
      case MARK -> "/";
      case FORMULA -> HYPERLINK;
      default -> value(figure);
    };
  }
}
