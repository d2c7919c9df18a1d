package com.actindo.connector.sync.retention;

import static com.actindo.connector.db.gen.Tables.CUSTOMER;
import static com.actindo.connector.db.gen.Tables.SHOP_ORDER;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.time.Instant;
import java.time.ZoneOffset;

/** Erases customers who have no order any more, such as after an order got another address. */
final class LeftCustomerRepository {

  /**
   * Erases at most {@code most} customers without orders who were met before an instant; not those
   * whom an import is just about to give an order.
   *
   * @return how many; fewer than {@code most} when none is left
   */
  int erase(Tx tx, WorkspaceName workspace, Instant before, int most) {
    return tx.sql()
        .deleteFrom(CUSTOMER)
        .where(CUSTOMER.WORKSPACE.eq(workspace.value()))
        .and(
            CUSTOMER.ID.in(
                select(CUSTOMER.ID)
                    .from(CUSTOMER)
                    .where(CUSTOMER.WORKSPACE.eq(workspace.value()))
                    .and(CUSTOMER.CREATED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                    .and(
                        notExists(
                            selectOne()
                                .from(SHOP_ORDER)
                                .where(SHOP_ORDER.WORKSPACE.eq(CUSTOMER.WORKSPACE))
                                .and(SHOP_ORDER.CUSTOMER_ID.eq(CUSTOMER.ID))))
                    .limit(most)
                    .forUpdate()
                    .of(CUSTOMER)
                    .skipLocked()))
        .execute();
  }
}
