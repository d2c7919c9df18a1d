package com.actindo.connector.db;

import com.actindo.connector.vault.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a PostgreSQL database is.
 *
 * @param jdbcUrl without user and password
 */
public record DatabaseAddress(String jdbcUrl, String user, Secret password) {

  /**
   * Reads {@code postgresql://user:password@host:port/database}; the port may be missing, a query
   * such as {@code ?sslmode=require} goes on to the driver.
   *
   * @return empty when it has another form
   */
  public static Optional<DatabaseAddress> parse(Secret url) {
    try {
      URI uri = new URI(url.reveal());
      String[] user =
          uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      if (!"postgresql".equals(uri.getScheme())
          || uri.getHost() == null
          || user.length != 2
          || user[0].isEmpty()
          || user[1].isEmpty()
          || path.length() < 2) {
        return Optional.empty();
      }
      int port = uri.getPort() < 0 ? 5432 : uri.getPort();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      String jdbc = "jdbc:postgresql://" + uri.getHost() + ":" + port + path + query;
      return Optional.of(new DatabaseAddress(jdbc, decode(user[0]), Secret.of(decode(user[1]))));
    } catch (URISyntaxException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
