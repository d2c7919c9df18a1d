package com.actindo.connector.sandbox.login;

import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;
import com.actindo.connector.sandbox.state.AppCode;
import com.actindo.connector.sandbox.state.AppToken;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.state.RandomText;
import com.actindo.connector.sandbox.state.Snapshot;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Codes and access tokens of the app: who gave them, for what, and whether they still hold. */
public final class Tokens {
  /** A code is for the exchange that follows at once. */
  public static final Duration CODE_LIFE = Duration.ofMinutes(10);

  /** What every app is granted without asking for it. */
  private static final List<String> ALWAYS = List.of("store_v2_default", "users_basic_information");

  private final Ledger ledger;
  private final InstantSource clock;
  private final List<String> asked;
  private final RandomText random = new RandomText();

  /**
   * Begins with what the ledger remembers.
   *
   * @param asked the scopes in the app's profile
   */
  public Tokens(Ledger ledger, InstantSource clock, List<String> asked) {
    this.ledger = ledger;
    this.clock = clock;
    this.asked = List.copyOf(asked);
  }

  /** What the store's next grant covers. */
  public List<String> scopes(Shop shop) {
    var own = ledger.read(snapshot -> Optional.ofNullable(snapshot.shop(shop.hash()).scopes));
    return Stream.concat(own.orElse(asked).stream(), ALWAYS.stream()).distinct().sorted().toList();
  }

  public List<String> asked() {
    return asked;
  }

  /** A fresh code in that user's name. */
  public String newCode(Shop shop, ShopUser user, boolean external) {
    var code = random.text(30);
    var expires = clock.instant().plus(CODE_LIFE);
    var row = new AppCode(shop.hash(), user.id(), scopes(shop), expires, false, external);
    ledger.change(snapshot -> snapshot.codes().put(RandomText.fingerprint(code), row));
    return code;
  }

  /** What is known of a code, spent and expired ones included. */
  public Optional<AppCode> code(String code) {
    return ledger.read(
        snapshot -> Optional.ofNullable(snapshot.codes().get(RandomText.fingerprint(code))));
  }

  /** Spends the code; empty when it is unknown, spent, or too old. */
  public Optional<String> redeem(String code) {
    return ledger.change(snapshot -> redeem(snapshot, RandomText.fingerprint(code)));
  }

  public Optional<AppToken> find(String token) {
    return ledger.read(
        snapshot -> Optional.ofNullable(snapshot.tokens().get(RandomText.fingerprint(token))));
  }

  /** An API account that the merchant makes in the control panel. */
  public String newApiAccount(Shop shop, List<String> scopes) {
    var token = random.text(31);
    var row = new AppToken(shop.hash(), AppToken.Source.API_ACCOUNT, scopes, clock.instant());
    ledger.change(snapshot -> snapshot.tokens().put(RandomText.fingerprint(token), row));
    return token;
  }

  /** Ends the app's token; API accounts of the merchant stay. */
  public void revoke(Shop shop) {
    ledger.change(snapshot -> {
      revoke(snapshot, shop.hash());
      return null;
    });
  }

  private Optional<String> redeem(Snapshot snapshot, String fingerprint) {
    var code = snapshot.codes().get(fingerprint);
    if (code == null || code.used() || code.expires().isBefore(clock.instant())) {
      return Optional.empty();
    }
    snapshot.codes().put(fingerprint, code.spent());
    // each new token ends the one before
    revoke(snapshot, code.store());
    var token = random.text(31);
    var row = new AppToken(code.store(), AppToken.Source.APP, code.scopes(), clock.instant());
    snapshot.tokens().put(RandomText.fingerprint(token), row);
    snapshot.shop(code.store()).installed = true;
    return Optional.of(token);
  }

  private static void revoke(Snapshot snapshot, String hash) {
    snapshot
        .tokens()
        .values()
        .removeIf(token -> token.store().equals(hash) && token.source() == AppToken.Source.APP);
  }
}
