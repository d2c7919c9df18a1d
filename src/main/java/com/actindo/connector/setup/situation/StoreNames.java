package com.actindo.connector.setup.situation;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.store.StoreProfile;
import com.actindo.connector.db.Database;
import com.actindo.connector.installation.Installation;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.Vault;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns a store's name and domain from the store, once. */
public final class StoreNames {
  private static final Logger log = LoggerFactory.getLogger(StoreNames.class);

  private final BigCommerceApi api;
  private final Vault vault;
  private final Database database;
  private final InstallationRepository installations;

  /**
   * Makes the asker.
   *
   * @param api with a short time limit, because a page waits
   */
  public StoreNames(
      BigCommerceApi api, Vault vault, Database database, InstallationRepository installations) {
    this.api = api;
    this.vault = vault;
    this.database = database;
    this.installations = installations;
  }

  /**
   * Asks the store and notes the answer.
   *
   * @return false when the store does not tell; the page goes on with the hash
   */
  public boolean ask(Installation installation) {
    Optional<Secret> token =
        installation.token().flatMap(sealed -> vault.open(sealed, installation.sealedFor()));
    if (token.isEmpty()) {
      return false;
    }
    try {
      StoreProfile profile = api.store(installation.store(), token.get()).profile();
      database.serviceDo(
          tx -> installations.describe(tx, installation.store(), profile.name(), profile.domain()));
      return true;
    } catch (ApiTrouble trouble) {
      log.atInfo()
          .addKeyValue("store", installation.store())
          .addKeyValue("trouble", trouble.kind().name())
          .log("store does not tell its name");
      return false;
    }
  }
}
