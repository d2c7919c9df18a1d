package com.actindo.connector.omnichannel.edit.form;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.vault.Secret;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name and credentials as somebody entered them, without the white space around them.
 *
 * @param storeHash also an address in which the hash stands, as people copy it
 * @param accessToken empty: none was entered
 */
public record CredentialsInput(
    String name, String driver, String storeHash, Optional<Secret> accessToken) {
  /** Before anything was entered. */
  public static final CredentialsInput EMPTY = new CredentialsInput("", "", "", Optional.empty());

  private static final Pattern API_PATH = Pattern.compile("/stores/([a-z0-9]{1,32})(/.*)?$");
  private static final Pattern PANEL =
      Pattern.compile("^(?:https?://)?store-([a-z0-9]{1,32})(?:-[0-9]+)?\\.mybigcommerce\\.com");

  public CredentialsInput {
    name = name.strip();
    driver = driver.strip();
    storeHash = storeHash.strip();
  }

  /** Wraps a token; white space around it is what copying brought along. */
  public static Optional<Secret> token(String typed) {
    String token = typed.strip();
    return token.isEmpty() ? Optional.empty() : Optional.of(Secret.of(token));
  }

  /** The store hash, alone or out of an API path or a control panel's address. */
  public Optional<StoreHash> hash() {
    String typed = storeHash.toLowerCase(Locale.ROOT);
    for (Pattern place : new Pattern[] {API_PATH, PANEL}) {
      Matcher found = place.matcher(typed);
      if (found.find()) {
        return StoreHash.parse(found.group(1));
      }
    }
    return StoreHash.parse(typed);
  }
}
