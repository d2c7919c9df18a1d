package com.actindo.connector.core1;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a workspace, the part between {@code https://} and {@code .actindo.com}.
 *
 * @param value one lower-case label of at most 63 characters, or such a label and {@code .dev}
 */
public record WorkspaceName(@JsonValue String value) {
  /** The regular expression that a name matches as a whole. */
  public static final String PATTERN = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.dev)?";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  public WorkspaceName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a workspace name");
    }
  }

  /** The name in {@code value}, or empty when it has another form. */
  public static Optional<WorkspaceName> parse(String value) {
    return FORM.matcher(value).matches() ? Optional.of(new WorkspaceName(value)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
