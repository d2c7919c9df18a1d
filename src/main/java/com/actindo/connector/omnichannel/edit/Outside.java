package com.actindo.connector.omnichannel.edit;

import java.net.URI;
import java.util.List;

/**
 * What the pages say of the world outside of this service.
 *
 * @param install where BigCommerce begins an installation of the app
 * @param support where drivers and help are to be had
 * @param scopes what an access token must be allowed to do, by BigCommerce's names
 */
public record Outside(URI install, URI support, List<String> scopes) {
  public Outside {
    scopes = List.copyOf(scopes);
  }
}
