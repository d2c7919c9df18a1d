package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.workspace.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets go of a store: the installation can be claimed by another workspace afterwards. */
public final class Releases {
  private static final Logger log = LoggerFactory.getLogger(Releases.class);

  private final Database database;
  private final LettingGo lettingGo;

  public Releases(Database database, LettingGo lettingGo) {
    this.database = database;
    this.lettingGo = lettingGo;
  }

  /**
   * Releases a connection: inactive, settings and attributes stay, a hand-entered token is erased,
   * the app's installation keeps its token and is unclaimed. Once more is fine.
   *
   * @throws com.actindo.connector.problem.Problem {@code right-missing}, {@code not-found}, {@code
   *     stale}
   */
  public Connection release(Member member, long id, IfMatch seen) {
    member.must(Right.DELETE);
    Connection released =
        database.tenant(
            member.workspace(),
            tx -> lettingGo.release(tx, member, lettingGo.lock(tx, member, id, seen)));
    log.atInfo()
        .addKeyValue("workspace", member.workspace())
        .addKeyValue("connection", id)
        .addKeyValue("store", released.storeHash())
        .log("connection released");
    return released;
  }
}
