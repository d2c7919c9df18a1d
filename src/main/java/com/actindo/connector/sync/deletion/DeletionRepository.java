package com.actindo.connector.sync.deletion;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_ELEMENT;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_GROUP;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET_MEMBER;
import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.CONNECTION_SETTINGS;
import static com.actindo.connector.db.gen.Tables.CUSTOMER;
import static com.actindo.connector.db.gen.Tables.SHOP_ORDER;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.util.List;
import org.jooq.Condition;

/**
 * Deletes what bears a connection's id, in pieces. What the workspace has once, whatever the number
 * of its connections, bears none and stays.
 */
public final class DeletionRepository {

  /** Whether a connection is there for everybody; what is out of sight never comes back. */
  boolean inSight(Tx tx, WorkspaceName workspace, long connectionId) {
    return tx.sql()
        .fetchExists(
            CONNECTION,
            CONNECTION
                .WORKSPACE
                .eq(workspace.value())
                .and(CONNECTION.ID.eq(connectionId))
                .and(CONNECTION.DELETING_AT.isNull()));
  }

  /**
   * Deletes at most {@code most} rows of a step.
   *
   * @return how many; fewer than {@code most} when the step is done
   */
  int delete(Tx tx, WorkspaceName workspace, long connectionId, DeletionStep step, int most) {
    return switch (step) {
      case ORDERS -> orders(tx, workspace, connectionId, most);
      case ELEMENTS -> elements(tx, workspace, connectionId, most);
      case MEMBERS -> members(tx, workspace, connectionId, most);
      case ATTRIBUTES -> attributes(tx, workspace, connectionId, most);
      case SETS -> sets(tx, workspace, connectionId, most);
      case GROUPS -> groups(tx, workspace, connectionId, most);
      case CONNECTION -> connection(tx, workspace, connectionId);
    };
  }

  /** Orders with their lines, and the customers who have ordered nothing else. */
  private static int orders(Tx tx, WorkspaceName workspace, long connectionId, int most) {
    List<Long> customers =
        tx.sql()
            .deleteFrom(SHOP_ORDER)
            .where(SHOP_ORDER.WORKSPACE.eq(workspace.value()))
            .and(
                SHOP_ORDER.ID.in(
                    select(SHOP_ORDER.ID)
                        .from(SHOP_ORDER)
                        .where(SHOP_ORDER.WORKSPACE.eq(workspace.value()))
                        .and(SHOP_ORDER.CONNECTION_ID.eq(connectionId))
                        .limit(most)))
            .returning(SHOP_ORDER.CUSTOMER_ID)
            .fetch(SHOP_ORDER.CUSTOMER_ID);
    tx.sql()
        .deleteFrom(CUSTOMER)
        .where(CUSTOMER.WORKSPACE.eq(workspace.value()))
        .and(CUSTOMER.ID.eq(any(customers.toArray(Long[]::new))))
        .and(
            notExists(
                selectOne()
                    .from(SHOP_ORDER)
                    .where(SHOP_ORDER.WORKSPACE.eq(CUSTOMER.WORKSPACE))
                    .and(SHOP_ORDER.CUSTOMER_ID.eq(CUSTOMER.ID))))
        .execute();
    return customers.size();
  }

  private static int elements(Tx tx, WorkspaceName workspace, long connectionId, int most) {
    return tx.sql()
        .deleteFrom(ATTRIBUTE_ELEMENT)
        .where(ATTRIBUTE_ELEMENT.WORKSPACE.eq(workspace.value()))
        .and(
            row(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID, ATTRIBUTE_ELEMENT.KEY)
                .in(
                    select(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID, ATTRIBUTE_ELEMENT.KEY)
                        .from(ATTRIBUTE_ELEMENT)
                        .join(ATTRIBUTE)
                        .on(ATTRIBUTE.ID.eq(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID))
                        .where(ATTRIBUTE.WORKSPACE.eq(workspace.value()))
                        .and(ATTRIBUTE.CONNECTION_ID.eq(connectionId))
                        .limit(most)))
        .execute();
  }

  private static int members(Tx tx, WorkspaceName workspace, long connectionId, int most) {
    return tx.sql()
        .deleteFrom(ATTRIBUTE_SET_MEMBER)
        .where(ATTRIBUTE_SET_MEMBER.WORKSPACE.eq(workspace.value()))
        .and(
            row(ATTRIBUTE_SET_MEMBER.SET_ID, ATTRIBUTE_SET_MEMBER.ATTRIBUTE_ID)
                .in(
                    select(ATTRIBUTE_SET_MEMBER.SET_ID, ATTRIBUTE_SET_MEMBER.ATTRIBUTE_ID)
                        .from(ATTRIBUTE_SET_MEMBER)
                        .join(ATTRIBUTE_SET)
                        .on(ATTRIBUTE_SET.ID.eq(ATTRIBUTE_SET_MEMBER.SET_ID))
                        .where(ATTRIBUTE_SET.WORKSPACE.eq(workspace.value()))
                        .and(ATTRIBUTE_SET.CONNECTION_ID.eq(connectionId))
                        .limit(most)))
        .execute();
  }

  private static int attributes(Tx tx, WorkspaceName workspace, long connectionId, int most) {
    return tx.sql()
        .deleteFrom(ATTRIBUTE)
        .where(ATTRIBUTE.WORKSPACE.eq(workspace.value()))
        .and(
            ATTRIBUTE.ID.in(
                select(ATTRIBUTE.ID)
                    .from(ATTRIBUTE)
                    .where(ATTRIBUTE.WORKSPACE.eq(workspace.value()))
                    .and(ATTRIBUTE.CONNECTION_ID.eq(connectionId))
                    .limit(most)))
        .execute();
  }

  private static int sets(Tx tx, WorkspaceName workspace, long connectionId, int most) {
    return tx.sql()
        .deleteFrom(ATTRIBUTE_SET)
        .where(ATTRIBUTE_SET.WORKSPACE.eq(workspace.value()))
        .and(
            ATTRIBUTE_SET.ID.in(
                select(ATTRIBUTE_SET.ID)
                    .from(ATTRIBUTE_SET)
                    .where(ATTRIBUTE_SET.WORKSPACE.eq(workspace.value()))
                    .and(ATTRIBUTE_SET.CONNECTION_ID.eq(connectionId))
                    .limit(most)))
        .execute();
  }

  private static int groups(Tx tx, WorkspaceName workspace, long connectionId, int most) {
    return tx.sql()
        .deleteFrom(ATTRIBUTE_GROUP)
        .where(ATTRIBUTE_GROUP.WORKSPACE.eq(workspace.value()))
        .and(
            ATTRIBUTE_GROUP.ID.in(
                select(ATTRIBUTE_GROUP.ID)
                    .from(ATTRIBUTE_GROUP)
                    .where(ATTRIBUTE_GROUP.WORKSPACE.eq(workspace.value()))
                    .and(ATTRIBUTE_GROUP.CONNECTION_ID.eq(connectionId))
                    .limit(most)))
        .execute();
  }

  private static int connection(Tx tx, WorkspaceName workspace, long connectionId) {
    tx.sql()
        .deleteFrom(CONNECTION_SETTINGS)
        .where(CONNECTION_SETTINGS.WORKSPACE.eq(workspace.value()))
        .and(CONNECTION_SETTINGS.CONNECTION_ID.eq(connectionId))
        .execute();
    return tx.sql().deleteFrom(CONNECTION).where(connection(workspace, connectionId)).execute();
  }

  private static Condition connection(WorkspaceName workspace, long connectionId) {
    return CONNECTION
        .WORKSPACE
        .eq(workspace.value())
        .and(CONNECTION.ID.eq(connectionId))
        .and(CONNECTION.DELETING_AT.isNotNull());
  }
}
