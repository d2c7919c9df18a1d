package com.actindo.connector;

import com.actindo.connector.db.DatabaseAddress;
import com.actindo.connector.vault.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads variables and collects faults instead of stopping at the first; prints no value. */
final class Environment {
  private static final URI NONE = URI.create("https://invalid.invalid");

  private final Map<String, String> variables;
  private final List<String> faults = new ArrayList<>();

  Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  void fault(String text) {
    faults.add(text);
  }

  void complain() throws SettingsFault {
    if (!faults.isEmpty()) {
      throw new SettingsFault(faults);
    }
  }

  String text(String name, String otherwise) {
    return optional(name).orElse(otherwise);
  }

  /** The value without white space at its ends; a variable that is set to nothing is not set. */
  Optional<String> optional(String name) {
    return Optional.ofNullable(variables.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  String clientId(String name, String what) {
    String id = text(name, "");
    if (id.isEmpty()) {
      fault(name + " is not set: give " + what);
    } else if (!id.matches("[A-Za-z0-9._~-]{1,255}")) {
      fault(name + " holds other characters than letters, digits and . _ ~ -: give " + what);
    }
    return id.isEmpty() ? "none" : id;
  }

  /** Names such as scopes, separated by blanks. */
  String names(String name, String otherwise) {
    String names = text(name, otherwise);
    if (!names.matches("[A-Za-z0-9_:.-]+( +[A-Za-z0-9_:.-]+)*")) {
      fault(name + " is no list of names: separate them by blanks, as in " + otherwise);
    }
    return names;
  }

  /** Whether a secret is given, be it well or wrongly. */
  boolean given(String name) {
    return optional(name).isPresent() || optional(name + "_FILE").isPresent();
  }

  /** A secret from {@code NAME} or from the file that {@code NAME_FILE} names. */
  Optional<Secret> optionalSecret(String name) {
    return Optional.ofNullable(clear(name)).map(Secret::of);
  }

  Secret secret(String name, int minimum, String what) {
    String value = clear(name);
    if (value == null) {
      if (optional(name + "_FILE").isEmpty()) {
        fault(
            name + " is not set: give " + what + " there, or a file with it as " + name + "_FILE");
      }
      return Secret.of("none");
    }
    if (value.length() < minimum) {
      fault(name + " is too short: give at least " + minimum + " characters");
    }
    return Secret.of(value);
  }

  private @Nullable String clear(String name) {
    var file = optional(name + "_FILE");
    if (optional(name).isPresent() || file.isEmpty() || name.equals("KEYSET")) {
      return optional(name).orElse(null);
    }
    try {
      String value = Files.readString(Path.of(file.get())).strip();
      if (!value.isEmpty()) {
        return value;
      }
      fault(name + "_FILE names an empty file: write the secret into it");
    } catch (IOException | RuntimeException e) {
      fault(name + "_FILE cannot be read: name a text file that this user may read");
    }
    return null;
  }

  int port(String name, int otherwise) {
    return number(name, otherwise, 0, 65535);
  }

  int number(String name, int otherwise, int from, int to) {
    String value = text(name, Integer.toString(otherwise));
    try {
      int number = Integer.parseInt(value);
      if (number >= from && number <= to) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // the fault below says what is needed
    }
    fault(name + " is no whole number from " + from + " to " + to + ": give one");
    return otherwise;
  }

  boolean flag(String name, boolean otherwise, String yes, String no) {
    return choice(name, otherwise ? yes : no, yes, no).equals(yes);
  }

  String choice(String name, String otherwise, String one, String other) {
    String value = text(name, otherwise);
    if (!value.equals(one) && !value.equals(other)) {
      fault(name + " is neither " + one + " nor " + other + ": give one of the two");
    }
    return value;
  }

  URI url(String name, String otherwise) {
    return url(name, text(name, otherwise), "");
  }

  /** A URL without a path: our pages and cookies live at its root. */
  URI origin(String name, String otherwise) {
    URI url = url(name, otherwise);
    if (!url.getRawPath().isEmpty()) {
      fault(name + " has a path: give scheme, host and port alone");
    }
    return url;
  }

  /** A URL with a placeholder, which is kept. */
  String template(String name, String placeholder, String otherwise) {
    String template = text(name, otherwise);
    if (!template.contains(placeholder)) {
      fault(name + " lacks " + placeholder + ": say where it belongs, as in " + otherwise);
      return otherwise;
    }
    url(name, template.replace(placeholder, "x"), " (around " + placeholder + ")");
    String host = template.replaceFirst("^https?://", "").replaceFirst("/.*", "");
    if (host.contains(placeholder) && !host.substring(host.indexOf(placeholder)).contains(".")) {
      fault(name + " leaves the whole host to " + placeholder + ": end it with a domain of yours");
    }
    return template.endsWith("/") ? template.substring(0, template.length() - 1) : template;
  }

  private URI url(String name, String value, String where) {
    try {
      URI url = new URI(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
      boolean plain =
          url.getHost() != null
              && url.getRawUserInfo() == null
              && url.getRawQuery() == null
              && url.getRawFragment() == null;
      boolean safe =
          "https".equals(url.getScheme())
              || ("http".equals(url.getScheme()) && SettingsReader.local(url));
      if (plain && safe) {
        return url;
      }
    } catch (URISyntaxException unreadable) {
      // the fault below says what is needed
    }
    fault(
        name
            + " is no https URL with only host, port and path"
            + where
            + ": give one (http is for localhost alone)");
    return NONE;
  }

  String path(String name, String otherwise) {
    String path = text(name, otherwise);
    if (!path.matches("/[A-Za-z0-9._~/-]{1,200}")) {
      fault(name + " is no path: begin with a slash and use letters, digits and . _ ~ / -");
    }
    return path;
  }

  Optional<String> appId(String name) {
    Optional<String> id = optional(name);
    if (id.isPresent() && !id.get().matches("[0-9]{1,18}")) {
      fault(name + " is no number: give the id in the app's address in BigCommerce's portal");
    }
    return id;
  }

  Optional<DatabaseAddress> database() {
    return optionalSecret("DATABASE_URL")
        .flatMap(url -> {
          Optional<DatabaseAddress> address = DatabaseAddress.parse(url);
          if (address.isEmpty()) {
            fault(
                "DATABASE_URL is not of the form"
                    + " postgresql://user:password@host:port/database: write it so");
          }
          return address;
        });
  }
}
