package org.gouji.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.gouji.message.Language;

/**
 * The head of a page that needs no program: its content security policy lets it show pictures from
 * beside it and the one style sheet in it, which is named by its hash, and nothing else.
 */
final class PageHead {

  private PageHead() {}

  /**
   * {@return the page up to the end of its head}
   *
   * @param title as HTML
   * @param css the style sheet
   */
  static String of(Language language, String title, String css) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src '%s'">
        <meta name="viewport" content="width=device-width">
        <title>%s</title>
        <style>%s</style>
        </head>
        """
        .formatted(language.code(), hash(css), title, css);
  }

  private static String hash(String css) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
