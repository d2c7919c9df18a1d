package com.actindo.connector.callback.install;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.grant.Scopes;
import com.actindo.connector.bigcommerce.grant.StoreUser;
import com.actindo.connector.bigcommerce.grant.TokenGrant;
import com.actindo.connector.vault.Sealed;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.Vault;
import java.time.Instant;

/**
 * A grant on its way into the database, its token sealed already: it may have to wait in memory.
 *
 * @param generation of the installation when the exchange began; 0 for a store that was unknown
 */
@SuppressWarnings("ArrayRecordComponent") // equal by identity
record HeldGrant(
    byte[] codeHash,
    StoreHash store,
    Sealed token,
    Scopes scopes,
    StoreUser user,
    StoreUser owner,
    Instant grantedAt,
    long generation) {

  static HeldGrant of(InstallRequest request, TokenGrant grant, long generation, Vault vault) {
    return new HeldGrant(
        request.codeHash(),
        grant.store(),
        vault.seal(grant.token(), sealedFor(grant.store())),
        grant.scopes(),
        grant.user(),
        grant.owner(),
        grant.grantedAt(),
        generation);
  }

  HeldGrant afterGeneration(long newer) {
    return new HeldGrant(codeHash, store, token, scopes, user, owner, grantedAt, newer);
  }

  Secret open(Vault vault) {
    return vault
        .open(token, sealedFor(store))
        .orElseThrow(() -> new IllegalStateException("a grant that we sealed does not open"));
  }

  private static String sealedFor(StoreHash store) {
    return store.value() + "|held";
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
