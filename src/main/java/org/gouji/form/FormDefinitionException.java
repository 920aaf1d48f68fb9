package org.gouji.form;

/**
 * A form file does not describe a form: a fault of the file, not of a report. The message names the
 * file and the place in it.
 */
public final class FormDefinitionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FormDefinitionException(String message) {
    super(message);
  }

  FormDefinitionException(String message, Throwable cause) {
    super(message, cause);
  }
}
