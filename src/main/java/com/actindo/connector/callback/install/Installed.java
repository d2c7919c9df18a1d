package com.actindo.connector.callback.install;

import com.actindo.connector.bigcommerce.StoreHash;

/** An install that is kept: the merchant goes on from here. */
public record Installed(StoreHash store, long userId) {}
