package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.omnichannel.manage.trial.TrialResult;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person or a program entered, looked at field by field; what is wrong with all of them is
 * told at once.
 */
public final class Entered {
  /** What an access token looks like. */
  public static final String TOKEN = "[\\x21-\\x7e]{1,255}";

  /** The only driver there is. */
  public static final String DRIVER = "bigcommerce";

  private static final Pattern TOKENS = Pattern.compile(TOKEN);

  private final List<String> faults = new ArrayList<>();

  /** The name of a connection, trimmed: 1 to 255 readable characters. */
  public Optional<String> name(@Nullable String given) {
    String name = given == null ? "" : given.strip();
    return good("name", NewConnection.isName(name) && isReadable(name), name);
  }

  /** The driver; there is one. */
  public Optional<String> driver(@Nullable String given) {
    return good("driver", DRIVER.equals(given), DRIVER);
  }

  /** The hash of a store. */
  public Optional<StoreHash> storeHash(@Nullable String given) {
    Optional<StoreHash> hash = Optional.ofNullable(given).flatMap(StoreHash::parse);
    if (hash.isEmpty()) {
      faults.add(TrialResult.STORE_HASH);
    }
    return hash;
  }

  /** An access token: 1 to 255 visible ASCII characters. */
  public Optional<Secret> accessToken(@Nullable Secret given) {
    if (given == null || !TOKENS.matcher(given.reveal()).matches()) {
      faults.add(TrialResult.ACCESS_TOKEN);
      return Optional.empty();
    }
    return Optional.of(given);
  }

  /** Notes a fault that is found elsewhere. */
  public void fault(String name) {
    faults.add(name);
  }

  /**
   * Goes on only when all fields are good.
   *
   * @throws Problem of type {@code invalid} naming those that are not
   */
  public void mustBeGood() {
    if (!faults.isEmpty()) {
      throw Problem.naming(ProblemType.INVALID, "fields are not good", faults);
    }
  }

  private <T> Optional<T> good(String name, boolean good, T value) {
    if (!good) {
      faults.add(name);
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** No control characters, and nothing that is half a character: the database keeps neither. */
  private static boolean isReadable(String text) {
    return text.chars().noneMatch(Character::isISOControl)
        && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
