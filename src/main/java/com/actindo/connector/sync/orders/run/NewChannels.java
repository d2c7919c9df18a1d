package com.actindo.connector.sync.orders.run;

import com.actindo.connector.attribute.MirrorRepository;
import com.actindo.connector.attribute.Mirrored;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.keeping.Arrival;
import com.actindo.connector.sync.SyncJobs;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Channels that an order names and no synchronisation has met: each goes by its number at first.
 */
public record NewChannels(MirrorRepository mirrors, SyncJobs syncs) {
  /** Adds the unknown channels of these orders, and queues the synchronisation that names them. */
  void meet(Tx tx, Connection connection, List<Arrival> arrivals) {
    Set<Long> channels =
        arrivals.stream()
            .filter(Arrival.Whole.class::isInstance)
            .map(arrival -> ((Arrival.Whole) arrival).content().channelId())
            .collect(Collectors.toSet());
    int missing =
        mirrors.addMissing(
            tx, connection.workspace(), connection.id(), Mirrored.CHANNELS, channels);
    if (missing > 0) {
      syncs.enqueue(tx, connection.workspace(), connection.id());
    }
  }
}
