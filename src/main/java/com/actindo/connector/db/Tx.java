package com.actindo.connector.db;

import com.actindo.connector.core1.WorkspaceName;
import org.jooq.DSLContext;

/**
 * One running transaction, handed from a feature's story to the repositories it calls.
 *
 * @param sql where repositories write their queries
 */
public record Tx(DSLContext sql) {

  /**
   * From here on the transaction acts for {@code workspace} and sees its rows. A service
   * transaction uses it once it has learned which workspace holds a store.
   */
  public void actFor(WorkspaceName workspace) {
    sql.execute("select set_config('connector.workspace', ?, true)", workspace.value());
  }
}
