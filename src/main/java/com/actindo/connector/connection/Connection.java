package com.actindo.connector.connection;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.core1.WorkspaceName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace has with a store.
 *
 * @param statusReason why it is inactive; null exactly when it is active
 * @param accessFault why its token does not open the store; null when it does
 * @param lastSyncedAt when a synchronisation last ended well
 * @param checkedAt when the store last answered or refused
 * @param version raised by every change
 */
public record Connection(
    long id,
    WorkspaceName workspace,
    String name,
    String driver,
    StoreHash storeHash,
    Source source,
    @Nullable StatusReason statusReason,
    boolean disabled,
    boolean released,
    @Nullable AccessFault accessFault,
    boolean ordersOrReturnsHaveErrors,
    StoreDetails store,
    Instant createdAt,
    @Nullable Instant lastSyncedAt,
    @Nullable Instant checkedAt,
    long version) {
  /** Data is exchanged with the store only while this is true. */
  public boolean active() {
    return statusReason == null;
  }

  /** Whether a synchronisation makes sense now. */
  public boolean synchronisable() {
    return statusReason == null || statusReason.synchronisable();
  }
}
