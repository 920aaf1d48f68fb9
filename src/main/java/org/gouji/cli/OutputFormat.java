package org.gouji.cli;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the tables are written as. CSV files are written always: other commands read them. */
enum OutputFormat {
  CSV,
  PARQUET;

  /** Reads the word of the command line. */
  static final class Named implements ITypeConverter<OutputFormat> {

    @Override
    public OutputFormat convert(String value) {
      return Stream.of(values())
          .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(value))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("csv or parquet: " + value));
    }
  }
}
