package org.gouji.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Reads the arguments of the application, which {@code gouji spark} has checked before. */
final class SparkArguments {

  private final Deque<String> left;
  private final List<String> inputs = new ArrayList<>();
  private String output = "";
  private String hierarchy = "";
  private String home = "";
  private boolean csv = true;
  private boolean bom = true;
  private boolean scannedText;
  private boolean chinese = Locale.getDefault().getLanguage().equals("zh");

  private SparkArguments(String[] arguments) {
    this.left = new ArrayDeque<>(List.of(arguments));
  }

  /**
   * {@return what is asked for}
   *
   * @throws IllegalArgumentException if that is not understood
   */
  static SparkSettings read(String[] arguments) {
    SparkArguments all = new SparkArguments(arguments);
    while (!all.left.isEmpty()) {
      all.take(all.left.remove());
    }
    if (all.inputs.isEmpty() || all.output.isEmpty()) {
      throw new IllegalArgumentException("needed: INPUT... --output URI");
    }
    return new SparkSettings(
        all.inputs,
        all.output,
        all.hierarchy,
        all.csv,
        all.bom,
        all.scannedText,
        all.chinese,
        all.home);
  }

  private void take(String argument) {
    switch (argument) {
      case "--output" -> output = value(argument);
      case "--hierarchy" -> hierarchy = value(argument);
      case "--home" -> home = value(argument);
      case "--format" -> csv = List.of(value(argument).split(",", -1)).contains("csv");
      case "--lang" -> chinese = value(argument).equals("zh");
      case "--no-bom" -> bom = false;
      case "--scanned-text" -> scannedText = true;
      case "--" -> {
        inputs.addAll(left);
        left.clear();
      }
      default -> {
        if (argument.startsWith("-")) {
          throw new IllegalArgumentException("not understood: " + argument);
        }
        inputs.add(argument);
      }
    }
  }

  private String value(String option) {
    String value = left.poll();
    if (value == null) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return value;
  }
}
