package com.actindo.connector.omnichannel.edit;

import com.actindo.connector.attribute.AttributeCountRepository;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.edit.form.Seen;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.process.ProcessQuery;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a connection for its pages, and lets them change what they have shown. */
public final class Opening {
  private static final int LAST = 5;

  private final Database database;
  private final ConnectionRepository connections;
  private final AttributeCountRepository counts;
  private final ProcessRepository processes;

  public Opening(
      Database database,
      ConnectionRepository connections,
      AttributeCountRepository counts,
      ProcessRepository processes) {
    this.database = database;
    this.connections = connections;
    this.counts = counts;
    this.processes = processes;
  }

  /**
   * A connection with what its first tab tells of it.
   *
   * @throws com.actindo.connector.problem.Problem {@code right-missing}, {@code not-found}
   */
  public Opened open(Member member, long id) {
    member.must(Right.VIEW);
    return database.tenant(
        member.workspace(),
        tx -> {
          Connection connection =
              connections.find(tx, member.workspace(), id).orElseThrow(Resources::notFound);
          var query = new ProcessQuery(PageRequest.first(), Optional.of(id));
          return new Opened(
              connection,
              counts.of(tx, member.workspace(), id),
              processes.page(tx, member.workspace(), query).data().stream().limit(LAST).toList());
        });
  }

  /**
   * Makes a change to what the sender has seen; also when only the service itself has changed the
   * connection since.
   *
   * @throws Problem of type {@code stale} when a person has; what {@code change} throws
   */
  public void change(Member member, long id, Seen seen, Consumer<IfMatch> change) {
    try {
      change.accept(seen.ifMatch());
    } catch (Problem problem) {
      if (problem.type() != ProblemType.STALE) {
        throw problem;
      }
      Connection now = open(member, id).connection();
      if (!seen.stillHolds(now)) {
        throw problem;
      }
      change.accept(Seen.of(now).ifMatch());
    }
  }

  /** The connection that the workspace has with a store. */
  public Optional<Connection> holder(Member member, StoreHash store) {
    return database.tenant(
        member.workspace(), tx -> connections.findByStore(tx, member.workspace(), store));
  }
}
