package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.attribute.AttributeRepository;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.grant.Scopes;
import com.actindo.connector.connection.token.ConnectionTokenRepository;
import com.actindo.connector.connection.token.StoreTokens;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.manage.trial.CredentialTrial;
import com.actindo.connector.omnichannel.manage.trial.StoredTokenTrial;
import com.actindo.connector.sync.token.TokenTrial;
import com.actindo.connector.vault.Vault;

/** Puts the stories of connections together. */
public record Manage(Creation creation, Edits edits, Switching switching) {

  /**
   * How tokens are kept and tried.
   *
   * @param api with a short limit, because callers wait
   * @param needed the scopes without which a connection cannot work
   */
  public record Tokens(
      BigCommerceApi api, Scopes needed, TokenTrial trial, StoreTokens stored, Vault vault) {}

  /** Makes the stories. */
  public static Manage create(
      Database database,
      ManagedRows rows,
      AttributeRepository attributes,
      AuditRepository audit,
      Tokens tokens,
      Queue queue) {
    var trial = new CredentialTrial(tokens.api(), tokens.needed());
    var credentials =
        new ProvenCredentials(rows.edits(), new ConnectionTokenRepository(), tokens.vault());
    var trail = new Trail(audit);
    var creation =
        new Creation(database, trial, rows.connections(), credentials, attributes, trail, queue);
    var edits = new Edits(database, trial, tokens.stored(), rows, credentials, trail, queue);
    var switching =
        new Switching(
            database, new StoredTokenTrial(tokens.stored(), tokens.trial()), rows, trail, queue);
    return new Manage(creation, edits, switching);
  }
}
