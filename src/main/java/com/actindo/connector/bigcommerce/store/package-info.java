/** What a store says of itself: wire records of the profile, channels, brands and statuses. */
@NullMarked
package com.actindo.connector.bigcommerce.store;

import org.jspecify.annotations.NullMarked;
