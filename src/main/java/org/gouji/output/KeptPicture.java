package org.gouji.output;

import java.io.IOException;

/** A picture that was put aside while a document was read. */
public interface KeptPicture {

  /** {@return the picture as a PNG file} */
  byte[] png() throws IOException;
}
