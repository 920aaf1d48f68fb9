/**
 * Sentences for people, in Chinese and English. Enter at {@link org.gouji.message.Language}; the
 * sentences stand in {@code messages_zh.properties} and {@code messages_en.properties}.
 */
@NullMarked
package org.gouji.message;

import org.jspecify.annotations.NullMarked;
