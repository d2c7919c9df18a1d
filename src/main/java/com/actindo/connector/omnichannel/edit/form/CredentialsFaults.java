package com.actindo.connector.omnichannel.edit.form;

import com.actindo.connector.connection.page.ScopeTexts;
import com.actindo.connector.omnichannel.edit.text.CredentialsTexts;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.sync.orders.StoreChange;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a name or with credentials, said at the field it is about. */
public final class CredentialsFaults {
  public static final String NAME = "name";
  public static final String DRIVER = "driver";
  public static final String STORE_HASH = "storeHash";
  public static final String ACCESS_TOKEN = "accessToken";

  private static final String PREFIX = "credentials.";
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_TOKEN = 255;

  private final CredentialsTexts texts;
  private final ScopeTexts scopes;

  public CredentialsFaults(Language language) {
    this.texts = CredentialsTexts.in(language);
    this.scopes = ScopeTexts.in(language);
  }

  /** What can be said of a new connection's form before anybody else is asked. */
  public Faults ofNew(CredentialsInput input) {
    var faults = new ArrayList<Fault>();
    name(input.name()).ifPresent(faults::add);
    if (!input.driver().equals("bigcommerce")) {
      // which credentials are needed is not known before
      faults.add(Fault.at(DRIVER, texts.driverMissing()));
      return new Faults(faults);
    }
    storeHash(input).ifPresent(faults::add);
    (input.accessToken().isEmpty()
            ? Optional.of(Fault.at(ACCESS_TOKEN, texts.accessTokenMissing()))
            : token(input))
        .ifPresent(faults::add);
    return new Faults(faults);
  }

  /** The same for a connection that exists, whose token may stay. */
  public Faults ofChange(CredentialsInput input) {
    var faults = new ArrayList<Fault>();
    name(input.name()).ifPresent(faults::add);
    storeHash(input).ifPresent(faults::add);
    token(input).ifPresent(faults::add);
    return new Faults(faults);
  }

  /**
   * A problem of creating or editing as a fault of the form; empty when it is about something else.
   *
   * @param tokenEntered whether the token that was tried is the one in the form
   * @param holder the connection that the workspace has with the store already
   */
  public Optional<Fault> of(Problem problem, boolean tokenEntered, Optional<Fault.Way> holder) {
    return switch (problem.type()) {
      case CREDENTIALS_REJECTED -> Optional.of(rejected(problem.names(), tokenEntered));
      case STORE_ALREADY_CONNECTED ->
          Optional.of(new Fault(STORE_HASH, texts.storeHashTaken(), List.of(), holder));
      case NOT_POSSIBLE_NOW ->
          Optional.of(problem)
              .filter(refused -> refused.names().contains(StoreChange.ORDERS_IMPORTED))
              .map(_ -> Fault.at(STORE_HASH, texts.storeHasOrders()));
      case STORE_UNAVAILABLE, BIGCOMMERCE_BUSY, BIGCOMMERCE_FAILED, BIGCOMMERCE_TIMEOUT ->
          Optional.of(Fault.ofForm(texts.storeUnavailable()));
      default -> Optional.empty();
    };
  }

  private Fault rejected(List<String> names, boolean tokenEntered) {
    if (names.contains(PREFIX + STORE_HASH)) {
      return Fault.at(STORE_HASH, texts.storeHashUnknown());
    }
    List<String> missing = names.stream().filter(name -> !name.startsWith(PREFIX)).toList();
    if (missing.isEmpty()) {
      return Fault.at(
          ACCESS_TOKEN, tokenEntered ? texts.accessTokenRefused() : texts.storedTokenRefused());
    }
    return new Fault(
        ACCESS_TOKEN,
        texts.scopesMissing(),
        missing.stream().map(scopes::named).toList(),
        Optional.empty());
  }

  private Optional<Fault> name(String name) {
    if (name.isEmpty()) {
      return Optional.of(Fault.at(NAME, texts.nameMissing()));
    }
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      return Optional.of(Fault.at(NAME, texts.nameTooLong()));
    }
    return name.chars().anyMatch(Character::isISOControl)
        ? Optional.of(Fault.at(NAME, texts.nameUnreadable()))
        : Optional.empty();
  }

  private Optional<Fault> storeHash(CredentialsInput input) {
    if (input.storeHash().isEmpty()) {
      return Optional.of(Fault.at(STORE_HASH, texts.storeHashMissing()));
    }
    return input.hash().isEmpty()
        ? Optional.of(Fault.at(STORE_HASH, texts.storeHashInvalid()))
        : Optional.empty();
  }

  /** A token goes into a header: signs that cannot stand there are refused before. */
  private Optional<Fault> token(CredentialsInput input) {
    return input
        .accessToken()
        .map(Secret::reveal)
        .filter(token ->
            token.length() > LONGEST_TOKEN
                || token.chars().anyMatch(sign -> sign <= ' ' || sign > '~'))
        .map(token -> Fault.at(ACCESS_TOKEN, texts.accessTokenInvalid()));
  }
}
