package com.actindo.connector.bigcommerce.payload;

import com.actindo.connector.bigcommerce.StoreHash;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What BigCommerce vouches for in a callback.
 *
 * @param jti the id of this payload, 1 to 255 characters
 * @param store the store it speaks of
 * @param user who acts
 * @param owner who owns the store; absent when the payload does not say
 * @param url where in the app the user wants to go: a path on our host, {@code /} when it names
 *     none or something else
 * @param channelId the channel from whose screen the user comes
 */
public record SignedPayload(
    String jti,
    StoreHash store,
    PayloadUser user,
    @Nullable PayloadUser owner,
    Instant issuedAt,
    Instant expiresAt,
    String url,
    @Nullable Long channelId) {}
