package org.gouji.calibration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A resource {@code calibration/<name>.yaml}, written by {@code bench/calibrate}. What it says on
 * where its bands come from is for people.
 */
final class CalibrationFile {

  private CalibrationFile() {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Content(List<CalibrationBand> bands) {}

  /**
   * {@return the calibration in the file}
   *
   * @throws IllegalStateException if there is no such file or it holds no calibration: a fault of
   *     the program, not of a report
   */
  static Calibration read(String name) {
    String resource = "/calibration/" + name + ".yaml";
    try (InputStream in = CalibrationFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource);
      }
      return read(in);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IllegalStateException(resource + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Calibration read(InputStream yaml) throws IOException {
    YAMLMapper mapper = new YAMLMapper();
    mapper.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    return new Calibration(mapper.readValue(yaml, Content.class).bands());
  }
}
