package org.gouji.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Knows which optional content (ISO 32000-1, 8.11) a reader of the page does not see. */
final class LayerVisibility {

  private final Optional<PDOptionalContentProperties> properties;
  private final Deque<Boolean> hidden = new ArrayDeque<>();

  LayerVisibility(@Nullable PDOptionalContentProperties properties) {
    this.properties = Optional.ofNullable(properties);
  }

  /** Marked content begins. */
  void begin(COSName tag, @Nullable COSDictionary content) {
    boolean off =
        COSName.OC.equals(tag) && content != null && isHidden(PDPropertyList.create(content));
    hidden.push(off || isHidden());
  }

  /** The innermost marked content ends; one that never began is none. */
  void end() {
    hidden.poll();
  }

  /** {@return whether what is painted now is in a layer that is switched off} */
  boolean isHidden() {
    return !hidden.isEmpty() && hidden.peek();
  }

  /** {@return whether {@code layer} is switched off; a membership is where all its groups are} */
  boolean isHidden(@Nullable PDPropertyList layer) {
    if (properties.isEmpty()) {
      return false;
    }
    if (layer instanceof PDOptionalContentGroup group) {
      return !properties.get().isGroupEnabled(group);
    }
    if (layer instanceof PDOptionalContentMembershipDictionary membership) {
      return !membership.getOCGs().isEmpty()
          && membership.getOCGs().stream().allMatch(this::isHidden);
    }
    return false;
  }
}
