package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.FindingKind;
import org.gouji.check.Severity;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever adds a code has to say what it means. */
class CodesTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeHasASentence(Language language) {
    List<String> keys =
        Stream.of(
                Stream.of(ProblemCode.values()).map(code -> "problem." + code.code()),
                Stream.of(Reason.values()).map(code -> "reason." + code.code()),
                Stream.of(DocumentStatus.values()).map(code -> "status." + code.code()),
                Stream.of(FindingKind.values()).map(code -> "kind." + code.code()),
                Stream.of(Severity.values()).map(code -> "severity." + code.code()),
                Stream.of(Flag.values()).map(code -> "flag." + code.code()))
            .flatMap(each -> each)
            .toList();

    for (String key : keys) {
      assertFalse(language.say(key, "x").isBlank(), key);
    }
  }

  @Test
  void everyCodeIsExplainedInTheContract() throws IOException {
    String contract = Files.readString(Path.of("docs", "OUTPUT.md"));

    Stream.of(
            Stream.of(ProblemCode.values()).map(ProblemCode::code),
            Stream.of(Reason.values()).map(Reason::code),
            Stream.of(DocumentStatus.values()).map(DocumentStatus::code),
            Stream.of(FindingKind.values()).map(FindingKind::code),
            Stream.of(Severity.values()).map(Severity::code),
            Stream.of(ReadingKind.values()).map(ReadingKind::code),
            Stream.of(Flag.values()).map(Flag::code))
        .flatMap(each -> each)
        .forEach(code -> assertTrue(contract.contains("| `" + code + "` |"), code));
  }
}
