package org.gouji.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.form.Label;
import org.gouji.match.EditDistance;
import org.gouji.match.ExtractedField;
import org.gouji.match.PrintedLabel;
import org.gouji.match.Reason;
import org.gouji.message.Sentence;
import org.gouji.page.TextSource;

/**
 * Labels of the form that a report misprints, as 2.其他法律行政止公开. Only what a text layer says is
 * printed so; a picture's reader may have misread it. A label of which a part is left out at either
 * end, or to which something is added there, is another wording and no misprint.
 */
final class LabelMisprints {

  private static final String RULE = "label_misprint";

  /**
   * More than this share of the characters wrong, and it is another label: 尚未结案 for 尚未审结 has two of
   * four. The worst misprint seen (2.其他法律行政止公开) has three of thirteen.
   */
  private static final double MOST_WRONG = 0.34;

  /** Item numbers differ in style: 1. 1、 （一） 一、. */
  private static final Pattern ITEM_NUMBER =
      Pattern.compile("^[0-9一二三四五六七八九十]+(?=\\P{IsDigit}{2})");

  private LabelMisprints() {}

  /** {@return the findings, each misprint once, in the order of the form} */
  static List<Finding> of(List<PrintedLabel> labels, Map<String, ExtractedField> fields) {
    List<Finding> findings = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (PrintedLabel label : labels) {
      List<ExtractedField> its =
          label.fields().stream()
              .flatMap(id -> Optional.ofNullable(fields.get(id)).stream())
              .filter(field -> field.provenance().isPresent())
              .toList();
      boolean printed = !its.isEmpty() && its.stream().allMatch(LabelMisprints::isOfTextLayer);
      if (printed && isMisprint(label) && told.add(essence(label.printed()))) {
        findings.add(finding(label, its));
      }
    }
    return findings;
  }

  private static boolean isMisprint(PrintedLabel label) {
    String printed = essence(label.printed());
    boolean near = false;
    for (String wording : label.label().wordings()) {
      String official = essence(wording);
      if (printed.contains(official) || official.contains(printed)) {
        return false;
      }
      int longer = Math.max(printed.length(), official.length());
      near |= EditDistance.of(printed, official) <= Math.max(1, MOST_WRONG * longer);
    }
    return near;
  }

  /** What of a label counts: its characters without spaces, brackets and item number. */
  private static String essence(String text) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(bare::appendCodePoint);
    return ITEM_NUMBER.matcher(bare).replaceFirst("");
  }

  private static Finding finding(PrintedLabel label, List<ExtractedField> fields) {
    List<String> ids = fields.stream().map(field -> field.definition().id()).toList();
    String printed = label.printed().replaceAll("\\s+", "");
    Label official = label.label();
    return new Finding(
        FindingKind.LABEL_MISPRINT,
        List.of(RULE),
        Severity.NOTICE,
        Sentence.of(
            "finding.label_misprint",
            CellNames.section(fields.get(0).definition().section()),
            printed,
            official.text()),
        ids,
        List.of(
            new StatedValue("printed", printed, fields.get(0).provenance()),
            new StatedValue("expected", official.text(), Optional.empty())));
  }

  /**
   * A page that shows boxes for figures has its labels from its picture, where they may be misread.
   */
  private static boolean isOfTextLayer(ExtractedField field) {
    return field.source() == TextSource.TEXT && !field.reasons().contains(Reason.GLYPH_MISSING);
  }
}
