package com.actindo.connector.web.guard;

import com.actindo.connector.vault.Secret;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Our cookies: HttpOnly, SameSite=Lax, of this host alone. With https they are Secure and carry the
 * {@code __Host-} prefix (RFC 6265bis, section 4.1.3.2).
 */
public final class Cookies {
  private final boolean https;

  public Cookies(URI publicUrl) {
    this.https = "https".equals(publicUrl.getScheme());
  }

  /** Sets a cookie; {@code name} without a prefix. */
  public void set(Context ctx, String name, Secret value, Duration life) {
    write(ctx, name, value.reveal(), life.toSeconds());
  }

  /** Takes a cookie back. */
  public void clear(Context ctx, String name) {
    write(ctx, name, "", 0);
  }

  /** The cookie's value as the browser sent it. */
  public Optional<Secret> get(Context ctx, String name) {
    String value = ctx.cookie(prefixed(name));
    return value == null || value.isEmpty() || value.length() > 128
        ? Optional.empty()
        : Optional.of(Secret.of(value));
  }

  private void write(Context ctx, String name, String value, long seconds) {
    String cookie =
        prefixed(name) + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax";
    ctx.res().addHeader("Set-Cookie", https ? cookie + "; Secure" : cookie);
  }

  private String prefixed(String name) {
    return https ? "__Host-" + name : name;
  }
}
