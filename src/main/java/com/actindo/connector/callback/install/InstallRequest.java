package com.actindo.connector.callback.install;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.grant.AuthorizationGrant;
import com.actindo.connector.vault.Secret;

/**
 * What BigCommerce sends to {@code /auth}.
 *
 * @param code is exchanged once
 * @param scope goes on to the exchange as it came
 */
public record InstallRequest(Secret code, String scope, StoreHash store) {

  byte[] codeHash() {
    return code.sha256();
  }

  AuthorizationGrant grant() {
    return new AuthorizationGrant(code, scope, store);
  }
}
