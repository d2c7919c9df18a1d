package com.actindo.connector.omnichannel.manage.json;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.omnichannel.manage.Entered;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.meaning.Limits;
import com.actindo.connector.web.meaning.Means;

/** A connection that a program wants to create. */
@Means(en = "A connection to create.", de = "Eine Verbindung, die anzulegen ist.")
public record CreateConnectionJson(
    @Means(
            en = "1 to 255 characters, without regard to white space around them.",
            de = "1 bis 255 Zeichen, ohne Rücksicht auf Leerraum um sie herum.")
        @Limits(min = 1, max = NewConnection.LONGEST_NAME)
        String name,
    @Means(en = "What kind of store it leads to.", de = "Zu welcher Art Shop sie führt.")
        @Limits(pattern = Entered.DRIVER)
        String driver,
    @Means(
            en = "What opens the store; tried before anything is kept.",
            de = "Was den Shop öffnet; wird ausprobiert, bevor etwas gespeichert wird.")
        Credentials credentials) {
  /** What opens the store; tried before anything is kept. */
  public record Credentials(
      @Means(en = "The store hash at BigCommerce.", de = "Der Store-Hash bei BigCommerce.")
          @Limits(pattern = StoreHash.PATTERN)
          String storeHash,
      @Means(
              en = "An access token for the store, of visible ASCII characters.",
              de = "Ein Zugriffstoken für den Shop, aus sichtbaren ASCII-Zeichen.")
          @Limits(pattern = Entered.TOKEN)
          Secret accessToken) {}
}
