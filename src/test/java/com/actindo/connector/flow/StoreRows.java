package com.actindo.connector.flow;

import com.actindo.connector.TestApp;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.installation.Installation;
import com.actindo.connector.vault.KeysetFault;
import com.actindo.connector.vault.Sealed;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.Vault;
import java.util.List;
import org.jooq.Record;
import org.jooq.Result;

/** What the database holds of a store, as text; {@code null} is the text "null". */
final class StoreRows {
  private final TestApp app;
  private final String hash;

  StoreRows(Merchant merchant) {
    this(merchant.app, merchant.hash);
  }

  StoreRows(TestApp app, String hash) {
    this.app = app;
    this.hash = hash;
  }

  /** One column of the installation; empty when there is none. */
  String installation(String column) {
    return one("select " + column + " from connector.installation where store_hash = ?");
  }

  /** One column of the only connection; empty when there is none. */
  String connection(String column) {
    return one("select " + column + " from connector.connection where store_hash = ?");
  }

  /** Why the connection is inactive, "null" when it is active. */
  String statusReason() {
    return connection("status_reason");
  }

  /** The app's token, unsealed; empty when it is erased or there was none. */
  String token() {
    Result<Record> rows =
        fetch(
            "select sealed_token, key_id, generation from connector.installation"
                + " where store_hash = ? and sealed_token is not null");
    if (rows.isEmpty()) {
      return "";
    }
    Record row = rows.getFirst();
    Sealed sealed = new Sealed(row.get(0, byte[].class), row.get(1, Long.class));
    return vault()
        .open(sealed, Installation.sealedFor(storeHash(), row.get(2, Long.class)))
        .map(Secret::reveal)
        .orElse("unreadable");
  }

  /** The connection's own token, unsealed; empty when it uses the app's or has none. */
  String ownToken() {
    Result<Record> rows =
        fetch(
            "select sealed_token, key_id, id from connector.connection"
                + " where store_hash = ? and sealed_token is not null");
    if (rows.isEmpty()) {
      return "";
    }
    Record row = rows.getFirst();
    Sealed sealed = new Sealed(row.get(0, byte[].class), row.get(1, Long.class));
    return vault()
        .open(sealed, hash + "|manual|" + row.get(2))
        .map(Secret::reveal)
        .orElse("unreadable");
  }

  /** The events of the audit trail, in their order. */
  List<String> events() {
    return texts("select event from connector.audit_event where store_hash = ? order by id");
  }

  /** The detail of the last event of this name. */
  String detail(String event) {
    return texts(
            "select detail::text from connector.audit_event where store_hash = ? and event = '"
                + event
                + "' order by id")
        .getLast();
  }

  /** Who did what, in the order of the audit trail. */
  List<String> actors(String event) {
    return texts(
        "select actor_kind || ' ' || coalesce(actor_id, '') from connector.audit_event"
            + " where store_hash = ? and event = '"
            + event
            + "' order by id");
  }

  /** The users that are known, with e-mail and locale. */
  List<String> users() {
    return texts(
        "select user_id || ' ' || coalesce(email, '-') || ' ' || coalesce(locale, '-')"
            + " from connector.store_user where store_hash = ? order by user_id");
  }

  /** How many synchronisations were ever queued. */
  int synchronisations() {
    return texts(
            "select p.id::text from connector.process p join connector.connection c"
                + " on c.id = p.connection_id where c.store_hash = ?")
        .size();
  }

  /** The states of the install attempts. */
  List<String> attempts() {
    return texts("select state from connector.install_attempt where store_hash = ?");
  }

  /** Changes the connection past the service. */
  void changeConnection(String assignment) {
    change("update connector.connection set " + assignment + " where store_hash = ?");
  }

  /** Changes the installation past the service. */
  void changeInstallation(String assignment) {
    change("update connector.installation set " + assignment + " where store_hash = ?");
  }

  /** Puts an exchange on record that began at the clock's time and whose process then died. */
  void diedWhileExchanging(String code) {
    app.rows
        .everything()
        .execute(
            "insert into connector.install_attempt (code_hash, store_hash, holder, state,"
                + " started_at) values (sha256(?::bytea), ?, gen_random_uuid(), 'exchanging',"
                + " ?::timestamptz)",
            code,
            hash,
            app.clock.instant().toString());
  }

  private void change(String sql) {
    if (app.rows.everything().execute(sql, hash) != 1) {
      throw new IllegalStateException("nothing was changed");
    }
  }

  private String one(String sql) {
    List<String> found = texts(sql);
    if (found.size() > 1) {
      throw new IllegalStateException("more than one: " + found);
    }
    return found.isEmpty() ? "" : found.getFirst();
  }

  private List<String> texts(String sql) {
    return fetch(sql).stream().map(row -> String.valueOf(row.get(0))).toList();
  }

  private Result<Record> fetch(String sql) {
    return app.rows.everything().fetch(sql, hash);
  }

  private StoreHash storeHash() {
    return new StoreHash(hash);
  }

  private Vault vault() {
    try {
      return Vault.ofKeyset(Secret.of(app.keyset));
    } catch (KeysetFault e) {
      throw new IllegalStateException(e);
    }
  }
}
