package com.actindo.connector.order.list;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_ELEMENT;

import com.actindo.connector.attribute.Entity;
import com.actindo.connector.attribute.Mirrored;
import com.actindo.connector.attribute.Names;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The names that synchronisations have brought from the shops. */
public final class ShopNameRepository {
  /** The names of these connections' order statuses and channels. */
  public ShopNames of(Tx tx, WorkspaceName workspace, Collection<Long> connectionIds) {
    Map<ShopNames.Key, Names> statuses = new HashMap<>();
    Map<ShopNames.Key, Names> channels = new HashMap<>();
    if (!connectionIds.isEmpty()) {
      tx.sql()
          .select(
              ATTRIBUTE.CONNECTION_ID,
              ATTRIBUTE.FIELD,
              ATTRIBUTE_ELEMENT.KEY,
              ATTRIBUTE_ELEMENT.NAME_EN,
              ATTRIBUTE_ELEMENT.NAME_DE)
          .from(ATTRIBUTE)
          .join(ATTRIBUTE_ELEMENT)
          .on(ATTRIBUTE_ELEMENT.WORKSPACE.eq(ATTRIBUTE.WORKSPACE))
          .and(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID.eq(ATTRIBUTE.ID))
          .where(ATTRIBUTE.WORKSPACE.eq(workspace.value()))
          .and(ATTRIBUTE.CONNECTION_ID.in(Set.copyOf(connectionIds)))
          .and(ATTRIBUTE.ENTITY.eq(Entity.ORDER.id()))
          .and(ATTRIBUTE.FIELD.in(Mirrored.ORDER_STATUSES.field(), Mirrored.CHANNELS.field()))
          .forEach(row ->
              (row.value2().equals(Mirrored.ORDER_STATUSES.field()) ? statuses : channels)
                  .put(
                      new ShopNames.Key(row.value1(), row.value3()),
                      new Names(row.value4(), row.value5())));
    }
    return new ShopNames(statuses, channels);
  }
}
