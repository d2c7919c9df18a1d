package com.actindo.connector.bigcommerce.payload;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jsonwebtoken.io.DeserializationException;
import io.jsonwebtoken.io.Deserializer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads the parts of a token so that two readers cannot see two things in it: a name that occurs
 * twice, or anything after the object, is an error (RFC 7519 4 leaves both open).
 */
final class StrictJson implements Deserializer<Map<String, ?>> {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The claims as a tree, to read nested ones. */
  static JsonNode tree(Map<String, ?> claims) {
    return JSON.valueToTree(claims);
  }

  @Override
  public Map<String, ?> deserialize(Reader reader) throws DeserializationException {
    try {
      return JSON.readValue(reader, new TypeReference<Map<String, Object>>() {});
    } catch (IOException e) {
      throw new DeserializationException("not strictly JSON");
    }
  }

  @Deprecated
  @SuppressWarnings("InlineMeSuggester") // jjwt's interface wants it
  @Override
  public Map<String, ?> deserialize(byte[] bytes) throws DeserializationException {
    return deserialize(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
  }
}
