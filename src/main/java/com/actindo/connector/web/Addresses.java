package com.actindo.connector.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds a caller's address behind as many proxies as the operator trusts. */
public final class Addresses {
  private final int trustedProxies;

  public Addresses(int trustedProxies) {
    this.trustedProxies = trustedProxies;
  }

  /** The address that the outermost trusted proxy saw, or the peer's own without proxies. */
  public String of(Context ctx) {
    String peer = ctx.req().getRemoteAddr();
    if (trustedProxies == 0) {
      return peer;
    }
    // a proxy may append a line of its own instead of extending the caller's
    List<String> hops = new ArrayList<>();
    for (String line : Collections.list(ctx.req().getHeaders("X-Forwarded-For"))) {
      hops.addAll(List.of(line.split(",", -1)));
    }
    hops.add(peer);
    String hop = hops.get(Math.max(0, hops.size() - 1 - trustedProxies)).trim();
    return hop.matches("[0-9a-fA-F.:]{2,45}") ? hop : peer;
  }
}
