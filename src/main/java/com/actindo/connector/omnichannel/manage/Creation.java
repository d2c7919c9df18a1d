package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.attribute.AttributeRepository;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.store.StoreProfile;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.connection.Source;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.omnichannel.manage.trial.CredentialTrial;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.workspace.Member;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates a connection by hand: the credentials are tried before anything is kept. */
public final class Creation {
  private static final Logger log = LoggerFactory.getLogger(Creation.class);

  private final Database database;
  private final CredentialTrial trial;
  private final ConnectionRepository connections;
  private final ProvenCredentials credentials;
  private final AttributeRepository attributes;
  private final Trail trail;
  private final Queue queue;

  public Creation(
      Database database,
      CredentialTrial trial,
      ConnectionRepository connections,
      ProvenCredentials credentials,
      AttributeRepository attributes,
      Trail trail,
      Queue queue) {
    this.database = database;
    this.trial = trial;
    this.connections = connections;
    this.credentials = credentials;
    this.attributes = attributes;
    this.trail = trail;
    this.queue = queue;
  }

  /**
   * Creates a connection whose credentials prove good; it is active, and a synchronisation is
   * queued.
   *
   * @param name 1 to 255 characters, trimmed by the caller
   * @throws com.actindo.connector.problem.Problem {@code right-missing}; {@code
   *     credentials-rejected} naming {@code credentials.accessToken} (refused), {@code
   *     credentials.storeHash} (no such store), or {@code credentials.accessToken} and then the
   *     missing scopes; {@code store-already-connected}; {@code store-unavailable}
   */
  public Connection create(Member member, String name, StoreHash storeHash, Secret accessToken) {
    member.must(Right.MANAGE);
    var wanted = new NewConnection(name, storeHash, Source.MANUAL);
    StoreProfile profile = trial.of(storeHash, accessToken).mustWork();
    Connection created =
        database.tenant(member.workspace(), tx -> keep(tx, member, wanted, profile, accessToken));
    queue.wake();
    log.atInfo()
        .addKeyValue("workspace", member.workspace())
        .addKeyValue("connection", created.id())
        .addKeyValue("store", storeHash)
        .log("connection created");
    return created;
  }

  private Connection keep(
      Tx tx, Member member, NewConnection wanted, StoreProfile profile, Secret token) {
    Connection fresh =
        connections
            .createUnlessThere(tx, member.workspace(), wanted)
            .orElseThrow(() ->
                Problem.of(
                    ProblemType.STORE_ALREADY_CONNECTED, "the workspace has that store already"));
    Connection created = credentials.keep(tx, fresh, profile, token);
    attributes.create(tx, member.workspace(), created.id());
    trail.add(tx, member, created, "connection.created", Map.of("name", created.name()));
    queue.add(tx, member, created);
    return created;
  }
}
