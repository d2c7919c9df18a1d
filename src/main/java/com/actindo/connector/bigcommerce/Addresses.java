package com.actindo.connector.bigcommerce;

import java.net.URI;

/** How addresses of BigCommerce are put together, and who we say we are. */
public final class Addresses {
  public static final String USER_AGENT = "Actindo-BigCommerce-Connector/1";

  private Addresses() {}

  /** A path below a base address, which may end in a slash. */
  public static URI under(URI base, String path) {
    return URI.create(base.toString().replaceFirst("/+$", "") + path);
  }
}
