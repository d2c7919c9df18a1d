package com.actindo.connector.connection.list;

import com.actindo.connector.web.api.Operation;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.meaning.Words;

/** What the JSON interface can do with connections. */
public final class ConnectionOperations {
  /** The heading above everything that deals with connections. */
  public static final Words TOPIC = new Words("Connections", "Verbindungen");

  public static final Operation LIST =
      Operation.list(
          TOPIC,
          "listConnections",
          new Words("List connections", "Verbindungen auflisten"),
          ConnectionJson.class,
          PageRequest.parameters(ConnectionQuery.SORTABLE, ConnectionQuery.PARAMETERS));

  public static final Operation GET =
      one("getConnection", new Words("Show a connection", "Eine Verbindung zeigen")).tagged();

  private ConnectionOperations() {}

  /** An operation that answers with a connection. */
  public static Operation one(String id, Words summary) {
    return Operation.one(TOPIC, id, summary, ConnectionJson.class);
  }
}
