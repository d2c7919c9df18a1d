package com.actindo.connector.core1;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people type or paste when they are asked for their workspace. */
public final class WorkspaceInput {
  private static final int LONGEST = 255;
  private static final String SCHEME = "https://";
  private static final String DOMAIN = ".actindo.com";
  // before lower case: some letters, such as the Kelvin sign, turn into ASCII only there
  private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]+");
  private static final Pattern AFTER_HOST = Pattern.compile("[/?#]");

  private WorkspaceInput() {}

  /**
   * The workspace in {@code typed}: its name, or an address at {@code {name}.actindo.com} with or
   * without {@code https://}, whose path and query are dropped. Blanks around it and capital
   * letters do no harm.
   *
   * @return empty for everything else, such as another scheme or host, a user, a port, an escape
   *     sequence in the host, a line break, or more than 255 characters
   */
  public static Optional<WorkspaceName> parse(String typed) {
    String text = withoutBlanks(typed);
    if (typed.length() > LONGEST || !VISIBLE_ASCII.matcher(text).matches()) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean address = lower.startsWith(SCHEME);
    String rest = address ? lower.substring(SCHEME.length()) : lower;
    String host = AFTER_HOST.split(rest, 2)[0];
    if (host.endsWith(DOMAIN)) {
      return WorkspaceName.parse(host.substring(0, host.length() - DOMAIN.length()));
    }
    return address ? Optional.empty() : WorkspaceName.parse(rest);
  }

  private static String withoutBlanks(String typed) {
    int from = 0;
    int to = typed.length();
    while (from < to && isBlank(typed.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(typed.charAt(to - 1))) {
      to--;
    }
    return typed.substring(from, to);
  }

  /** Not a line break: no browser's field sends one. */
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
