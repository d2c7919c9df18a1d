package com.actindo.connector.order.list;

import com.actindo.connector.attribute.Names;
import java.util.Map;
import java.util.Optional;

/**
 * What the shops of some connections call their order statuses and channels.
 *
 * @param statuses by connection and the shop's id
 * @param channels by connection and the shop's id
 */
public record ShopNames(Map<Key, Names> statuses, Map<Key, Names> channels) {
  /** Something of a shop. */
  public record Key(long connectionId, String id) {}

  public ShopNames {
    statuses = Map.copyOf(statuses);
    channels = Map.copyOf(channels);
  }

  /** The shop's name of a status; empty when no synchronisation has brought it. */
  public Optional<Names> status(long connectionId, long id) {
    return Optional.ofNullable(statuses.get(new Key(connectionId, Long.toString(id))));
  }

  /** The shop's name of a channel; empty when no synchronisation has brought it. */
  public Optional<Names> channel(long connectionId, long id) {
    return Optional.ofNullable(channels.get(new Key(connectionId, Long.toString(id))));
  }
}
