package com.actindo.connector.web.list;

import com.actindo.connector.vault.Secret;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;

/** Reads a text as a secret, so that it stands in clear nowhere; an empty text is none. */
final class SecretReader extends StdScalarDeserializer<Secret> {
  private static final long serialVersionUID = 1;

  SecretReader() {
    super(Secret.class);
  }

  @Override
  public Secret deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw MismatchedInputException.from(parser, Secret.class, "a secret is a text");
    }
    String text = parser.getText();
    if (text.isEmpty()) {
      throw new InvalidFormatException(parser, "a secret is not empty", text, Secret.class);
    }
    return Secret.of(text);
  }
}
