package com.actindo.connector.omnichannel.table.page;

import com.actindo.connector.db.Tx;
import com.actindo.connector.omnichannel.table.Table;
import com.actindo.connector.workspace.Member;

/** One list: what it can show, and its page. */
public interface ListKind {
  Table table();

  /** The template of {@link #page}. */
  String template();

  /** Reads what the page shows. */
  ListPage page(Tx tx, Member member, Opened opened);
}
