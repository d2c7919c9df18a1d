package com.actindo.connector.order;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.SHOP_ORDER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.db.Tx;
import org.jooq.Field;

/**
 * Whether a connection has orders in error: the flag that lists show, and the notification in the
 * bell. It follows the rows, whoever changed them.
 */
public final class ErrorFlagRepository {
  private final NotificationRepository notifications;

  public ErrorFlagRepository(NotificationRepository notifications) {
    this.notifications = notifications;
  }

  /**
   * Looks at the rows again; to be called with every change of an order's status, after the change
   * and with the connection locked before it.
   */
  public void refresh(Tx tx, Connection connection) {
    Field<Boolean> faulty =
        field(
            exists(
                selectOne()
                    .from(SHOP_ORDER)
                    .where(SHOP_ORDER.WORKSPACE.eq(connection.workspace().value()))
                    .and(SHOP_ORDER.CONNECTION_ID.eq(connection.id()))
                    .and(
                        SHOP_ORDER
                            .STATUS
                            .eq(ImportStatus.ERROR.id())
                            .or(SHOP_ORDER.EXPORT_STATUS.eq(ExportStatus.ERROR.id())))));
    tx.sql()
        .update(CONNECTION)
        .set(CONNECTION.ORDERS_OR_RETURNS_HAVE_ERRORS, faulty)
        .set(CONNECTION.VERSION, CONNECTION.VERSION.plus(1))
        .where(CONNECTION.WORKSPACE.eq(connection.workspace().value()))
        .and(CONNECTION.ID.eq(connection.id()))
        .and(CONNECTION.ORDERS_OR_RETURNS_HAVE_ERRORS.ne(faulty))
        .returning(CONNECTION.ORDERS_OR_RETURNS_HAVE_ERRORS)
        .fetchOptional(CONNECTION.ORDERS_OR_RETURNS_HAVE_ERRORS)
        .ifPresent(has -> {
          if (has) {
            notifications.raise(tx, connection, NotificationRepository.ORDERS_HAVE_ERRORS);
          } else {
            notifications.settle(tx, connection, NotificationRepository.ORDERS_HAVE_ERRORS);
          }
        });
  }
}
