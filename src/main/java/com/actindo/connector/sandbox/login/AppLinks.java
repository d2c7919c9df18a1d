package com.actindo.connector.sandbox.login;

import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;
import com.actindo.connector.sandbox.state.AppCode;
import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.web.Fields;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The addresses at which the app is called. */
public final class AppLinks {
  private final Addresses addresses;
  private final SignedPayloads payloads;
  private final InstantSource clock;

  public AppLinks(Addresses addresses, SignedPayloads payloads, InstantSource clock) {
    this.addresses = addresses;
    this.payloads = payloads;
    this.clock = clock;
  }

  /** What the app has registered as its auth callback, and sends as {@code redirect_uri}. */
  public String redirectUri() {
    return addresses.app() + "/auth";
  }

  /** The code grant as the merchant's browser brings it. */
  public String auth(String code, AppCode row) {
    var query = new LinkedHashMap<String, String>();
    query.put("code", code);
    query.put("scope", String.join(" ", row.scopes()));
    query.put("context", "stores/" + row.store());
    query.put("account_uuid", accountUuid());
    if (row.external()) {
      query.put("external_install", "true");
    }
    return redirectUri() + "?" + Fields.query(query);
  }

  /** A click on the app in the control panel. */
  public String load(Shop shop, ShopUser user, String url) {
    return callback("/load", payloads.sign(shop, user, url, null, clock.instant()));
  }

  public String callback(String path, String payload) {
    return addresses.app() + path + "?" + Fields.query(Map.of("signed_payload_jwt", payload));
  }

  /** The developer account that owns the app; it says nothing about the merchant. */
  public String accountUuid() {
    var name = addresses.clientId().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }
}
