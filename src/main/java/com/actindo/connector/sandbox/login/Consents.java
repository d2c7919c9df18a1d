package com.actindo.connector.sandbox.login;

import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;
import com.actindo.connector.sandbox.state.Ledger;
import java.util.Optional;

/** When a store has to accept the app's access once more, and what happens when it does. */
public final class Consents {
  private final Ledger ledger;
  private final Tokens tokens;

  /** Why the app has to ask again. */
  public enum Reason {
    SCOPES,
    OWNER_EMAIL
  }

  public Consents(Ledger ledger, Tokens tokens) {
    this.ledger = ledger;
    this.tokens = tokens;
  }

  public Optional<Reason> due(Shop shop) {
    return ledger
        .read(snapshot -> Optional.ofNullable(snapshot.shop(shop.hash()).consentDue))
        .map(Reason::valueOf);
  }

  /** The token works on until somebody accepts. A new owner's e-mail is really a new one. */
  public void demand(Shop shop, Reason reason) {
    ledger.shop(
        shop.hash(),
        state -> {
          state.consentDue = reason.name();
          switch (reason) {
            case SCOPES -> {}
            case OWNER_EMAIL -> state.ownerEmail = "new-" + shop.owner().email();
          }
        });
  }

  /**
   * The user accepts, for the first time or again: the token before is over.
   *
   * @return the code with which the app is called
   */
  public String accept(Shop shop, ShopUser user, boolean external) {
    if (due(shop).isPresent()) {
      tokens.revoke(shop);
      ledger.shop(shop.hash(), state -> state.consentDue = null);
    }
    return tokens.newCode(shop, user, external);
  }
}
