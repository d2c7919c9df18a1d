package com.actindo.connector.omnichannel.edit.form;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the sender of a form has seen. The service itself changes connections, too, at the end of a
 * synchronisation for example; the facts tell such a change from one that a person has made.
 *
 * @param version the entity tag; empty when the sender names none
 * @param facts a fingerprint of what only people change; empty when there is none
 */
public record Seen(String version, String facts) {
  /** A connection as it is shown now. */
  public static Seen of(Connection connection) {
    String facts =
        String.join(
            "\n",
            connection.name(),
            connection.storeHash().value(),
            connection.source().id(),
            Boolean.toString(connection.disabled()),
            Boolean.toString(connection.released()));
    return new Seen(
        Resources.tag(connection.version()),
        HexFormat.of().formatHex(Secret.of(facts).sha256(), 0, 8));
  }

  /** Something that only people change. */
  public static Seen of(long version) {
    return new Seen(Resources.tag(version), "");
  }

  /** As a change demands it. */
  public IfMatch ifMatch() {
    return new IfMatch(Optional.of(version).filter(tag -> !tag.isEmpty()));
  }

  /** Whether no person has changed the connection since. */
  public boolean stillHolds(Connection connection) {
    return facts.equals(of(connection).facts);
  }

  /** The header by which a script's post says what it has seen, as htmx wants to be told. */
  public String header() {
    return "{\"If-Match\":\"" + version.replace("\"", "\\\"") + "\"}";
  }
}
