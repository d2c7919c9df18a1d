package com.actindo.connector.core1;

import com.actindo.connector.http.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The wire form of a profile: {@code
 * {"success":true,"id","username","email","name","locale","rights":[…]}}. Without the member {@code
 * rights} a user may view; with one that names nothing of ours, nothing.
 */
final class ProfileAnswer {
  private static final int LONGEST_ID = 255;

  private ProfileAnswer() {}

  /** Empty when it says no success, or names no user. */
  static Optional<Profile> read(JsonNode body) {
    Optional<String> id = id(body).filter(text -> text.length() <= LONGEST_ID);
    if (!body.path("success").booleanValue() || id.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> username = Fields.text(body, "username");
    return Optional.of(
        new Profile(
            id.get(),
            username.orElse(null),
            Fields.textOrNull(body, "email"),
            Fields.text(body, "name").or(() -> username).orElse(id.get()),
            Fields.textOrNull(body, "locale"),
            rights(body)));
  }

  private static Optional<String> id(JsonNode body) {
    JsonNode id = body.path("id");
    return id.isIntegralNumber() ? Optional.of(id.asText()) : Fields.text(body, "id");
  }

  private static Set<Right> rights(JsonNode body) {
    if (!body.has("rights")) {
      return EnumSet.of(Right.VIEW);
    }
    var rights = EnumSet.noneOf(Right.class);
    for (JsonNode name : body.path("rights")) {
      Right.of(name.asText()).ifPresent(rights::add);
    }
    return rights;
  }
}
