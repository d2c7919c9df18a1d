package com.actindo.connector.attribute.list;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import com.actindo.connector.core1.WorkspaceName;
import org.jooq.Condition;
import org.jooq.Field;

/** What is being deleted is out of sight, long before its last row is gone. */
final class PresentRows {
  private PresentRows() {}

  /**
   * Holds where no deletion of the connection is under way.
   *
   * @param connectionId null in rows that belong to no single connection
   */
  static Condition of(WorkspaceName workspace, Field<Long> connectionId) {
    return notExists(
        selectOne()
            .from(CONNECTION)
            .where(CONNECTION.WORKSPACE.eq(workspace.value()))
            .and(CONNECTION.ID.eq(connectionId))
            .and(CONNECTION.DELETING_AT.isNotNull()));
  }
}
