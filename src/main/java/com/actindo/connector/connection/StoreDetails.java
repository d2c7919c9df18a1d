package com.actindo.connector.connection;

import com.actindo.connector.bigcommerce.store.StoreProfile;
import org.jspecify.annotations.Nullable;

/**
 * What the last synchronisation learned about a store, in the store's own words.
 *
 * @param controlPanel the address of the control panel
 * @param timeZone a name such as {@code Europe/Berlin}
 * @param currency an ISO 4217 code
 */
public record StoreDetails(
    @Nullable String name,
    @Nullable String domain,
    @Nullable String controlPanel,
    @Nullable String timeZone,
    @Nullable String currency,
    @Nullable String weightUnit,
    @Nullable String dimensionUnit) {
  /** What is known of a store that was never asked. */
  public static final StoreDetails UNKNOWN =
      new StoreDetails(null, null, null, null, null, null, null);

  /** The profile without what PostgreSQL cannot keep. */
  public static StoreDetails of(StoreProfile profile) {
    return new StoreDetails(
        readable(profile.name()),
        readable(profile.domain()),
        readable(profile.controlPanel()),
        readable(profile.timeZone()),
        readable(profile.currency()),
        readable(profile.weightUnits()),
        readable(profile.dimensionUnits()));
  }

  private static @Nullable String readable(@Nullable String text) {
    return text == null ? null : text.replace("\0", "");
  }
}
